import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { differingGroups, inputGroups, sameShape, withGroup } from "./input-groups.js";

const from = syntheticSector(12, { marketInterest: 0.03, costFactor: 1, maintenanceGrowth: 0.03 });
const to = syntheticSector(12, { marketInterest: 0.035, costFactor: 1.05, maintenanceGrowth: 0.035 });

describe("input groups", () => {
  it("hold every input of the model exactly once", () => {
    const branch = from.corporations[0]?.social;
    const fields = (object: object) => Object.keys(object).sort();
    const grouped = (names: (string | undefined)[]) => names.filter((name) => name !== undefined).sort();
    expect(grouped(inputGroups.flatMap((g) => g.macro ?? []))).toEqual(
      fields({ ...from.macro, strippingBase: "FISCAL" }),
    );
    expect(grouped(inputGroups.flatMap((g) => g.input ?? []))).toEqual(fields({ ...branch?.input, newHomes: 0 }));
    expect(grouped(inputGroups.flatMap((g) => g.task ?? []))).toEqual(fields(branch?.task ?? {}));
  });

  it("tell apart in what two datasets differ", () => {
    expect(differingGroups(from, to)).toEqual(["MARKET_INTEREST", "UNIT_COSTS", "MAINTENANCE_GROWTH"]);
    expect(differingGroups(from, from)).toEqual([]);
  });

  it("taken over one by one turn one dataset into the other", () => {
    const mixed = differingGroups(from, to).reduce((dataset, key) => withGroup(dataset, to, key), from);
    expect(mixed.corporations).toEqual(to.corporations);
    expect(mixed.macro).toEqual(to.macro);
    expect(mixed.norms).toEqual(to.norms);
  });

  it("need the same corporations in the same regions", () => {
    expect(sameShape(from, to)).toBe(true);
    expect(sameShape(from, syntheticSector(13))).toBe(false);
  });
});
