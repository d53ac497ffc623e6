import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { opposite } from "./directions.js";
import { regionCentres, regionDistancesKm, regionFacts, regionNeighbours } from "./regions.js";

const codes = regionFacts().map(({ code }) => code);
const distances = regionDistancesKm();
const distance = (from: string, to: string): number => distances[from]?.[to] ?? Number.NaN;

describe("regions", () => {
  it("are nineteen, with their centre and label inside their bounding box", () => {
    expect(new Set(codes).size).toBe(19);
    for (const { centre, label, bbox } of regionFacts()) {
      for (const [lon, lat] of [centre, label]) {
        expect(lon).toBeGreaterThan(bbox[0]);
        expect(lon).toBeLessThan(bbox[2]);
        expect(lat).toBeGreaterThan(bbox[1]);
        expect(lat).toBeLessThan(bbox[3]);
      }
    }
    expect(Object.keys(regionCentres())).toEqual(codes);
  });

  it("have neighbours that know each other, in opposite directions and at the same distance", () => {
    const neighbours = regionNeighbours();
    for (const code of codes) {
      expect(neighbours[code]?.length).toBeGreaterThan(0);
      for (const there of neighbours[code] ?? []) {
        const back = neighbours[there.code]?.find((candidate) => candidate.code === code);
        expect(back).toEqual({ ...there, code, direction: opposite(there.direction) });
        expect(there.distanceKm).toBe(distance(code, there.code));
      }
    }
  });

  it("lie where everybody knows they do", () => {
    const of = (from: string, to: string) => regionNeighbours()[from]?.find(({ code }) => code === to)?.direction;
    expect(of("MRA", "NHN")).toBe("N");
    expect(of("GRD", "FRL")).toBe("W");
    expect(of("WHB", "ZEE")).toBe("W");
    expect(of("MRE", "LIM")).toBe("SE");
    expect(of("HMR", "HRL")).toMatch(/N/);
  });
});

describe("distances between regions", () => {
  it("are nought to oneself, the same both ways, and never shorter by a detour", () => {
    for (const a of codes) {
      expect(distance(a, a)).toBe(0);
      for (const b of codes) {
        expect(distance(a, b)).toBe(distance(b, a));
        for (const c of codes) expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 0.002);
      }
    }
  });

  it("are those of the fact file", () => {
    const path = new URL("../../../data/facts/region-distances.csv", import.meta.url);
    const [header, ...rows] = readFileSync(path, "utf8").trim().split("\n");
    expect(header).toBe("from,to,distance_km");
    expect(rows).toHaveLength(19 * 19);
    for (const [from = "", to = "", km] of rows.map((row) => row.split(",")))
      expect(Number(km)).toBe(distance(from, to));
  });

  it("are plausible: Groningen to Limburg more than 200 km, Amsterdam to Utrecht less than 50", () => {
    expect(distance("GRD", "LIM")).toBeGreaterThan(200);
    expect(distance("MRA", "U16")).toBeLessThan(50);
  });
});
