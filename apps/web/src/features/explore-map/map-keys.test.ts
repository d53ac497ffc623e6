import type { RegionFigures } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { neighbourTowards, regionStartingWith } from "./map-keys";

const withNeighbours = (...neighbours: [code: string, direction: string, distanceKm: number][]): RegionFigures =>
  ({
    region: {
      neighbours: neighbours.map(([code, direction, distanceKm]) => ({ region: { code }, direction, distanceKm })),
    },
  }) as unknown as RegionFigures;

describe("neighbourTowards", () => {
  const figures = withNeighbours(["A", "E", 60], ["B", "E", 40], ["C", "NE", 10], ["D", "SW", 30]);

  it.each([
    ["ArrowRight", "B"],
    ["ArrowUp", "C"],
    ["ArrowLeft", "D"],
    ["ArrowDown", "D"],
  ] as const)("%s goes to %s", (key, code) => {
    expect(neighbourTowards(figures, key)).toBe(code);
  });

  it("stays where there is no neighbour", () => {
    expect(neighbourTowards(withNeighbours(["A", "E", 1]), "ArrowLeft")).toBeNull();
  });
});

describe("regionStartingWith", () => {
  const names = [
    ["GRD", "Groningen/Drenthe"],
    ["FRL", "Fryslân"],
    ["MRA", "Metropoolregio Amsterdam"],
    ["MRE", "Metropoolregio Eindhoven"],
  ] as const;

  it.each([
    ["fry", "FRL"],
    ["drenthe", "GRD"],
    ["EIND", "MRE"],
    ["frysla", "FRL"],
    ["m", "MRA"],
    ["zzz", null],
  ])("%s finds %s", (typed, code) => {
    expect(regionStartingWith(typed, names)).toBe(code);
  });
});
