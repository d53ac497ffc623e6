import { describe, expect, it } from "vitest";
import { type Grid, gridOf, type Point } from "../raster/grid.js";
import type { Municipality } from "../sources/municipalities.js";
import { countryOf } from "./country.js";
import { fitAreas } from "./fit-areas.js";
import { pullOfPlaces } from "./pull.js";
import { togetherness } from "./togetherness.js";

/** A flat island of 20 by 20 km in a corner of the grid, with two municipalities of unequal size. */
const grid: Grid = { ...gridOf(1_000), columns: 60, rows: 60, size: 3_600 };
const land = Uint8Array.from({ length: grid.size }, (_, index) => {
  const [column, row] = [index % grid.columns, Math.floor(index / grid.columns)];
  return column >= 20 && column < 40 && row >= 20 && row < 40 ? 1 : 0;
});
const mask = { land, dryness: Float32Array.from(land) };

const municipality = (code: string, landArea: number): Municipality => ({
  code,
  name: code,
  province: "PV20",
  provinceName: "Groningen",
  region: "GRD",
  corporationDwellings: 1,
  inhabitants: 1_000,
  landArea,
});
const place = (code: string, at: Point) => ({ name: code, municipality: code, at, inhabitants: 1_000 });
const country = countryOf(
  grid,
  mask,
  [municipality("GM0001", 100), municipality("GM0002", 300)],
  [place("GM0001", [25_500, 330_500]), place("GM0002", [34_500, 330_500])],
);

describe("allocation of land", () => {
  const candidates = pullOfPlaces(country, () => 0);
  const fitted = fitAreas(country, candidates, 200);
  const share = (owner: Int16Array) => owner.filter((own) => own === 1).length / owner.filter((own) => own > 0).length;

  it("gives each municipality its published part of the land, around its own places", () => {
    expect(share(fitted.owner)).toBeCloseTo(0.25, 1);
    const ownerAt = (column: number, row: number) => fitted.owner[country.landNumber[row * grid.columns + column] ?? 0];
    expect([ownerAt(25, 30), ownerAt(34, 30)]).toEqual([1, 2]);
  });

  it("sees the neighbourhood: deep inside it is all one's own, at the border half", () => {
    const bonus = togetherness(country, candidates, fitted.owner);
    expect(Math.max(...bonus)).toBeCloseTo(2, 1);
    expect(Math.min(...bonus)).toBeGreaterThanOrEqual(0);
  });

  it("gives the same answer every time", () => {
    expect(
      fitAreas(
        country,
        pullOfPlaces(country, () => 0),
        200,
      ).owner,
    ).toEqual(fitted.owner);
  });
});
