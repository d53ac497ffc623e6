import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { municipalityFacts } from "../facts/municipalities.js";
import { type BoundaryLevel, boundaryLevels } from "../levels.js";
import { featuresOf } from "../topology/features.js";
import { doubleArea } from "../topology/winding.js";
import { isInside } from "../validate/is-inside.js";
import { schematicTopology } from "./schematic.js";

const factsCsv = new URL("../../../data/facts/municipalities-2025.csv", import.meta.url);

function polygonsBy(level: BoundaryLevel): Map<string, number[][][][]> {
  const { features } = featuresOf(schematicTopology(), level);
  return new Map(
    features.map(({ geometry, properties }) => [
      properties.code,
      geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
}

const byLevel = new Map(boundaryLevels.map((level) => [level, polygonsBy(level)]));

function areaOf(polygons: number[][][][] = []): number {
  return polygons.flat().reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
}

function codeAt(level: BoundaryLevel, at: [number, number]): string | undefined {
  return [...(byLevel.get(level) ?? [])].find(([, polygons]) => polygons.some((rings) => isInside(at, rings)))?.[0];
}

describe("the schematic set", () => {
  it("has every municipality of the facts once, and every region, province and the country", () => {
    const codes = readFileSync(factsCsv, "utf8").match(/^GM\d{4}/gm);
    expect([...(byLevel.get("municipality")?.keys() ?? [])].toSorted()).toEqual(codes?.toSorted());
    expect(boundaryLevels.map((level) => byLevel.get(level)?.size)).toEqual([342, 19, 12, 1]);
  });

  it.each(["region", "province"] as const)("gives each %s exactly the area of its municipalities", (level) => {
    for (const [code, polygons] of byLevel.get(level) ?? []) {
      const own = municipalityFacts().filter((municipality) => municipality[level] === code);
      const sum = own.reduce(
        (total, municipality) => total + areaOf(byLevel.get("municipality")?.get(municipality.code)),
        0,
      );
      expect(own.length).toBeGreaterThan(0);
      expect(areaOf(polygons)).toBeCloseTo(sum, 9);
    }
  });

  it("has no crumbs: every municipality is one area, and every island is larger than five square kilometres", () => {
    for (const polygons of byLevel.get("municipality")?.values() ?? []) expect(polygons).toHaveLength(1);
    for (const rings of byLevel.get("country")?.get("NL") ?? []) expect(areaOf([rings])).toBeGreaterThan(5 / 7_500);
  });

  it("has areas close to the published land areas", () => {
    const ratios = municipalityFacts().map(
      ({ code, landAreaKm2 }) => (areaOf(byLevel.get("municipality")?.get(code)) * 7_560) / landAreaKm2,
    );
    const close = ratios.filter((ratio) => ratio > 0.85 && ratio < 1.3);
    expect(close.length).toBeGreaterThan(310);
  });

  it.each<[string, [number, number], string | undefined]>([
    ["Texel", [4.82, 53.08], "GM0448"],
    ["Schiermonnikoog", [6.19, 53.485], "GM0088"],
    ["Terneuzen", [3.83, 51.3], "GM0715"],
    ["Amsterdam", [4.9, 52.37], "GM0363"],
    ["Maastricht", [5.69, 50.85], "GM0935"],
    ["IJsselmeer", [5.4, 52.83], undefined],
    ["Markermeer", [5.25, 52.53], undefined],
    ["Waddenzee", [5.2, 53.2], undefined],
    ["Westerschelde", [3.7, 51.4], undefined],
    ["Belgium", [4.4, 51.2], undefined],
  ])("knows what lies at %s", (_, at, code) => {
    expect(codeAt("municipality", at)).toBe(code);
  });

  it("puts every label inside its own area", () => {
    for (const { code, label } of municipalityFacts()) expect(codeAt("municipality", [label[0], label[1]])).toBe(code);
  });

  it("is small enough to send: 160 kB with all levels", () => {
    expect(JSON.stringify(schematicTopology()).length).toBeLessThan(160_000);
  });
});
