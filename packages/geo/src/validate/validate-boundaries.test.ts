import { describe, expect, it } from "vitest";
import { changed, goodCollection, moved, positionsOf } from "../../test/boundary-files.js";
import { schematicTopology } from "../load/schematic.js";
import { type Validated, validateBoundaries } from "./validate-boundaries.js";

function codesOf(validated: Validated): string[] {
  return "faults" in validated ? [...new Set(validated.faults.map((fault) => fault.code))] : ["none"];
}

describe("what is right", () => {
  it("takes GeoJSON, and keeps all municipalities in one topology", async () => {
    const validated = await validateBoundaries(JSON.stringify(goodCollection()));
    expect(codesOf(validated)).toEqual(["none"]);
    if ("faults" in validated) return;
    expect(validated.topology.objects.municipalities.geometries).toHaveLength(342);
    expect(validated.notes).toEqual([]);
  });

  it("takes TopoJSON and finds the object with the municipalities", async () => {
    expect(codesOf(await validateBoundaries(JSON.stringify(schematicTopology())))).toEqual(["none"]);
  });

  it("takes a byte order mark, other property names, numbers as codes and heights", async () => {
    const collection = goodCollection();
    for (const feature of collection.features) {
      Object.assign(feature, { properties: { GEMEENTECODE: Number(feature.properties.code.slice(2)) } });
      for (const ring of positionsOf(feature)) for (const position of ring) position.push(0);
    }
    expect(codesOf(await validateBoundaries(`\uFEFF${JSON.stringify(collection)}`))).toEqual(["none"]);
  });

  it("swaps latitude and longitude when they stand the wrong way round, and says so", async () => {
    const validated = await validateBoundaries(moved(([lon = 0, lat = 0]) => [lat, lon]));
    expect(codesOf(validated)).toEqual(["none"]);
    if ("faults" in validated) return;
    expect(validated.notes).toEqual(["latitude stood before longitude; swapped"]);
    expect(validated.topology.bbox?.[0]).toBeCloseTo(3.36, 1);
  });
});

describe("what publishers add or leave out", () => {
  const notesOf = async (text: string): Promise<readonly string[]> => {
    const validated = await validateBoundaries(text);
    return "faults" in validated ? validated.faults.map(({ message }) => message) : validated.notes;
  };
  const collection = (change: (features: ReturnType<typeof goodCollection>["features"]) => void) => {
    const good = goodCollection();
    change(good.features);
    return JSON.stringify(good);
  };

  it("is left out or joined, and told", async () => {
    const text = collection((features) => {
      const [first] = features;
      const abroad = { ...first!, properties: { ...first!.properties, code: "GM0998", name: "Buitenland" } };
      const water = { ...features[1]!, properties: { ...features[1]!.properties, water: "JA" } };
      features.push(abroad, water);
    });
    expect(await notesOf(text)).toEqual(["left out: 1 areas abroad", "left out: 1 areas of water"]);
  });

  it("knows municipalities by name where ids only count them, and a year before a code", async () => {
    const counted = collection((features) => {
      for (const [index, feature] of features.entries()) {
        Object.assign(feature, { id: index, properties: { name: feature.properties.name } });
      }
    });
    expect(await notesOf(counted)).toEqual([
      "municipalities were matched by their names, because their codes are none of CBS",
    ]);
    const dated = collection((features) => {
      for (const feature of features)
        Object.assign(feature, { properties: { jrstatcode: `2025${feature.properties.code}` } });
    });
    expect(await notesOf(dated)).toEqual([]);
  });

  it("says once that there are no codes, or that positions are metres", async () => {
    const nameless = collection((features) => {
      for (const [index, feature] of features.entries())
        Object.assign(feature, { id: `vlak ${index}`, properties: {} });
    });
    expect(codesOf(await validateBoundaries(nameless))).toEqual(["NO_CODES"]);
    const mercator = moved(([lon = 0, lat = 0]) => [
      lon * 111_319.49,
      (Math.log(Math.tan(((90 + lat) * Math.PI) / 360)) * 20_037_508.34) / Math.PI,
    ]);
    expect(await notesOf(mercator)).toEqual([expect.stringContaining("Web Mercator")]);
  });
});

describe("text", () => {
  it.each([
    ["", "NOT_JSON"],
    ["<html>busy</html>", "NOT_JSON"],
    [JSON.stringify(goodCollection()).slice(0, 100_000), "NOT_JSON"],
    ["[".repeat(1_000_000), "TOO_DEEPLY_NESTED"],
    [" ".repeat(60_000_001), "FILE_TOO_LARGE"],
    ["null", "NOT_BOUNDARIES"],
    ['{"type":"Feature"}', "NOT_BOUNDARIES"],
    ['{"type":"FeatureCollection","features":{}}', "NOT_BOUNDARIES"],
    ['{"type":"FeatureCollection","features":[]}', "NOT_BOUNDARIES"],
    ['{"type":"FeatureCollection","features":[null,7,"x"]}', "NO_CODES"],
  ])("refuses text %#", async (text, code) => {
    expect(codesOf(await validateBoundaries(text))).toContain(code);
  });

  it("says in one sentence what is no file of municipalities, or a part of one", async () => {
    const { features, ...collection } = goodCollection();
    const few = { ...collection, features: features.slice(0, 12) };
    const provinces = few.features.map((one, n) => ({
      ...one,
      id: undefined,
      properties: { statcode: `PV${20 + n}` },
    }));
    expect(codesOf(await validateBoundaries(JSON.stringify({ ...few, features: provinces })))).toEqual(["NO_CODES"]);
    const partial = await validateBoundaries(JSON.stringify(few));
    expect(partial).toMatchObject({ faults: [{ code: "MISSING_MUNICIPALITIES", value: "330" }] });
  });

  it("counts brackets outside strings only", async () => {
    const [first] = goodCollection().features;
    const text = changed((features) => {
      Object.assign(features[0]!.properties, { note: `${"[".repeat(100)}\\"` });
    });
    expect(first).toBeDefined();
    expect(codesOf(await validateBoundaries(text))).toEqual(["none"]);
  });
});

describe("codes", () => {
  it("lists every missing, unknown and double municipality at once", async () => {
    const text = changed((features) => {
      features[0]!.properties = { code: "GM9999", name: "Nowhere" };
      features[1]!.properties = { ...features[2]!.properties };
      Object.assign(features[3]!, { properties: null, id: undefined });
    });
    const validated = await validateBoundaries(text);
    if (!("faults" in validated)) throw new Error("expected faults");
    const values = (code: string) => validated.faults.filter((fault) => fault.code === code).map(({ value }) => value);
    const codes = goodCollection().features.map(({ properties }) => properties.code);
    expect(values("MISSING_MUNICIPALITY").toSorted()).toEqual([codes[0]!, codes[1]!, codes[3]!].toSorted());
    expect(values("UNKNOWN_MUNICIPALITY")).toEqual(["GM9999", null]);
    expect(values("DUPLICATE_MUNICIPALITY")).toEqual([codes[2]]);
    expect(validated.faults.find((fault) => fault.code === "DUPLICATE_MUNICIPALITY")?.path).toBe("features[2]");
  });
});

describe("geometry", () => {
  it("refuses lines, points, nothing and empty areas", async () => {
    const text = changed((features) => {
      Object.assign(features[0]!, { geometry: null });
      Object.assign(features[1]!, { geometry: { type: "Point", coordinates: [5, 52] } });
      Object.assign(features[2]!, { geometry: { type: "Polygon", coordinates: [] } });
      Object.assign(features[3]!, { geometry: { type: "Polygon", coordinates: [[["5", "52"]]] } });
    });
    const validated = await validateBoundaries(text);
    if (!("faults" in validated)) throw new Error("expected faults");
    expect(validated.faults.map(({ code, value }) => `${code} ${String(value)}`)).toEqual([
      "NOT_AN_AREA none",
      "NOT_AN_AREA Point",
      "NOT_AN_AREA Polygon",
      "NOT_AN_AREA Polygon",
    ]);
  });

  it("refuses numbers that are not finite", async () => {
    const [ring] = positionsOf(goodCollection().features[5]!);
    const text = JSON.stringify(goodCollection()).replace(`[${String(ring![1])}]`, "[1e999,52]");
    expect(codesOf(await validateBoundaries(text))).toEqual(["NOT_A_NUMBER"]);
  });

  it("refuses outlines that do not close", async () => {
    const text = changed((features) => {
      positionsOf(features[7]!)[0]!.pop();
    });
    expect(codesOf(await validateBoundaries(text))).toEqual(["RING_NOT_CLOSED"]);
  });
});

describe("place", () => {
  it("refuses metres of the national grid, with the reason", async () => {
    const validated = await validateBoundaries(moved(([lon = 0, lat = 0]) => [lon * 20_000, lat * 9_000]));
    if (!("faults" in validated)) throw new Error("expected faults");
    expect(validated.faults[0]).toMatchObject({ code: "WRONG_COORDINATES", value: "national-grid" });
    expect(validated.faults[0]?.message).toContain("RD New");
  });

  it("refuses another country", async () => {
    expect(codesOf(await validateBoundaries(moved(([lon = 0, lat = 0]) => [lon + 20, lat])))).toEqual([
      "WRONG_COORDINATES",
    ]);
  });

  it("names the one municipality that reaches outside the country", async () => {
    const text = changed((features) => {
      positionsOf(features[9]!)[0]![2] = [9, 52];
    });
    const validated = await validateBoundaries(text);
    if (!("faults" in validated)) throw new Error("expected faults");
    expect(validated.faults).toHaveLength(1);
    expect(validated.faults[0]).toMatchObject({ code: "OUTSIDE_COUNTRY", path: "features[9]", value: "9,52" });
  });
});

describe("areas", () => {
  it("refuses codes that were shuffled", async () => {
    const text = changed((features) => {
      const codes = features.map(({ properties }) => properties);
      for (const [index, feature] of features.entries()) feature.properties = codes[(index + 1) % codes.length]!;
    });
    expect(codesOf(await validateBoundaries(text))).toContain("IN_THE_WRONG_PLACE");
  });

  it("refuses areas of the wrong size", async () => {
    const text = changed((features) => {
      for (const ring of positionsOf(features[0]!)) {
        const [x = 0, y = 0] = ring[0]!;
        for (const [index, [lon = 0, lat = 0]] of ring.entries()) ring[index] = [x + (lon - x) / 3, y + (lat - y) / 3];
      }
    });
    const validated = await validateBoundaries(text);
    if (!("faults" in validated)) throw new Error("expected faults");
    expect(validated.faults[0]).toMatchObject({ code: "AREA_NOT_PLAUSIBLE", path: "features[0]" });
  });

  it("refuses overlaps and gaps above the limit", async () => {
    const shrunk = (factor: number) =>
      changed((features) => {
        for (const feature of features) {
          for (const ring of positionsOf(feature)) {
            const [x, y] = [average(ring.map(([lon = 0]) => lon)), average(ring.map(([, lat = 0]) => lat))];
            for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
              ring[index] = [x + (lon - x) * factor, y + (lat - y) * factor];
            }
          }
        }
      });
    expect(codesOf(await validateBoundaries(shrunk(0.95)))).toContain("GAPS");
    expect(codesOf(await validateBoundaries(shrunk(1.05)))).toContain("OVERLAPS");
  });
});

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
