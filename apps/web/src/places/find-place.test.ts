import type { PlaceIndexRegion } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { findMunicipality, findRegion } from "./find-place";

const municipality = (
  code: string,
  name: string,
  otherNames: readonly string[] = [],
  mergedFrom: PlaceIndexRegion["municipalities"][number]["mergedFrom"] = [],
) => ({ code, name, otherNames: [...otherNames], mergedFrom });

const both = (text: string) => ({ nl: text, en: text });
const haaren = { code: "GM0788", name: "Haaren", kind: "SPLIT" } as const;

const index: readonly PlaceIndexRegion[] = [
  {
    code: "NOB",
    names: { nl: "Noordoost Brabant", en: "North-East Brabant" },
    shortNames: { nl: "Noordoost Brabant", en: "NE Brabant" },
    municipalities: [
      municipality("GM0796", "'s-Hertogenbosch", ["Den Bosch"]),
      municipality("GM0757", "Boxtel", ["Haaren"], [haaren]),
    ],
  },
  {
    code: "U16",
    names: { nl: "U16", en: "U16 (Utrecht)" },
    shortNames: both("Utrecht (U16)"),
    municipalities: [
      municipality("GM0373", "Bergen (NH.)", ["Bergen"]),
      municipality("GM0893", "Bergen (L.)", ["Bergen"]),
      municipality("GM0824", "Oisterwijk", ["Haaren"], [haaren]),
    ],
  },
];

describe("findMunicipality", () => {
  it.each(["GM0796-s-hertogenbosch", "GM0796", "gm0796-a-wrong-name", "s-hertogenbosch", "Den Bosch"])(
    "%s is 's-Hertogenbosch",
    (segment) => {
      const place = { kind: "municipality", code: "GM0796", path: "/gemeente/GM0796-s-hertogenbosch" };
      expect(findMunicipality(segment, index)).toEqual(place);
    },
  );

  it.each(["GM0788", "GM0788-boxtel", "haaren"])(
    "%s is the former Haaren, although others go by that name",
    (segment) => {
      const place = { kind: "former", code: "GM0788", path: "/gemeente/GM0788-haaren" };
      expect(findMunicipality(segment, index)).toEqual(place);
    },
  );

  it("does not guess between two", () => {
    expect(findMunicipality("bergen", index)).toBeNull();
    expect(findMunicipality("bergen-l", index)?.code).toBe("GM0893");
  });

  it.each(["0796", "796", "796.0", "gm796", "gemeente-den-bosch", "s-hertogenbosch-gemeente"])("%s", (segment) => {
    expect(findMunicipality(segment, index)?.code).toBe("GM0796");
  });

  it.each(["GM9999", "GM07961", "", "-", "atlantis", "NOB"])("knows no %s", (segment) => {
    expect(findMunicipality(segment, index)).toBeNull();
  });
});

describe("findRegion", () => {
  it.each(["NOB-noordoost-brabant", "nob", "NOB-oud", "noordoost-brabant", "ne-brabant"])("%s", (segment) => {
    const place = { kind: "region", code: "NOB", path: "/regio/NOB-noordoost-brabant" };
    expect(findRegion(segment, index)).toEqual(place);
  });

  it("reads a code that is a name too", () => {
    expect(findRegion("u16", index)?.path).toBe("/regio/U16-u16");
  });

  it.each(["XXX", "NOBX", "", "noord"])("knows no %s", (segment) => {
    expect(findRegion(segment, index)).toBeNull();
  });
});
