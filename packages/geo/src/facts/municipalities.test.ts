import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { opposite } from "./directions.js";
import { membership, municipalityFacts, municipalityNeighbours } from "./municipalities.js";

describe("municipalities", () => {
  it("belong to the region and province of the facts", () => {
    const path = new URL("../../../data/facts/municipalities-2025.csv", import.meta.url);
    const facts = readFileSync(path, "utf8").matchAll(/^(GM\d{4}),[^\n]*?,(PV\d{2}),[^,]*,([A-Z0-9]{3}),/gm);
    const { regionOf, provinceOf, regions, provinces } = membership();
    let count = 0;
    for (const [, code = "", province, region] of facts) {
      expect([regionOf.get(code), provinceOf.get(code)]).toEqual([region, province]);
      count++;
    }
    expect([count, regions.length, provinces.length]).toEqual([342, 19, 12]);
  });

  it("have neighbours that know each other, in opposite directions", () => {
    const neighbours = municipalityNeighbours();
    for (const { code } of municipalityFacts()) {
      expect(neighbours[code]?.length).toBeGreaterThan(0);
      for (const there of neighbours[code] ?? []) {
        const back = neighbours[there.code]?.find((candidate) => candidate.code === code);
        expect(back).toEqual({ ...there, code, direction: opposite(there.direction) });
      }
    }
  });

  it("reach the islands over the water", () => {
    const [texel] = municipalityNeighbours().GM0448 ?? [];
    expect(texel).toMatchObject({ overWater: true });
  });
});
