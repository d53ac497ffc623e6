import { describe, expect, it } from "vitest";
import { distanceTableOf } from "./distance-table.js";

describe("distanceTableOf", () => {
  it("reads km by giving and receiving region", () => {
    const table = distanceTableOf([
      { from: "FRL", to: "ZEE", distanceKm: 200 },
      { from: "FRL", to: "GRD", distanceKm: 60 },
      { from: "ZEE", to: "FRL", distanceKm: 200 },
    ]);
    expect(table).toEqual({ FRL: { ZEE: 200, GRD: 60 }, ZEE: { FRL: 200 } });
  });
});
