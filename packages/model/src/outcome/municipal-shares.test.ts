import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalShares } from "./municipal-shares.js";

const figures = ["task", "open", "newHomes", "homesLost", "measuresLost", "homesNotBuilt", "measuresNotDone"] as const;
const count = fc.integer({ min: 0, max: 40_000_000_000 });
const balances = fc.record({
  task: count,
  open: count,
  newHomes: count,
  homesLost: count,
  measuresLost: count,
  homesNotBuilt: count,
  measuresNotDone: count,
});
const places = fc.uniqueArray(
  fc.record({ code: fc.string({ minLength: 1, maxLength: 6 }), homes: fc.integer({ min: 0, max: 200_000 }) }),
  { minLength: 1, maxLength: 40, selector: ({ code }) => code },
);

describe("municipalShares", () => {
  it("adds up to the region in every figure, with whole parts of the right size", () => {
    fc.assert(
      fc.property(balances, places, (balance, municipalities) => {
        const shares = municipalShares(balance, municipalities);
        expect(shares.map(({ municipality }) => municipality)).toEqual(municipalities.map(({ code }) => code));
        for (const figure of figures) {
          expect(shares.reduce((sum, one) => sum + one[figure], 0)).toBe(balance[figure]);
          for (const one of shares) {
            expect(Number.isInteger(one[figure])).toBe(true);
            expect(Math.abs(one[figure] - one.share * balance[figure])).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("does not depend on the order of the municipalities", () => {
    fc.assert(
      fc.property(balances, places, (balance, municipalities) => {
        const there = municipalShares(balance, municipalities);
        const back = municipalShares(balance, [...municipalities].reverse());
        const byCode = new Map(back.map((one) => [one.municipality, one.homesLost]));
        for (const one of there) expect(byCode.get(one.municipality)).toBe(one.homesLost);
      }),
    );
  });

  it("gives a municipality with a quarter of the homes a quarter", () => {
    const undone = { homesLost: 4, measuresLost: 0, homesNotBuilt: 12, measuresNotDone: 8 };
    const balance = { task: 100, open: 8, newHomes: 40, ...undone };
    const [small, large] = municipalShares(balance, [
      { code: "GM0001", homes: 1000 },
      { code: "GM0002", homes: 3000 },
    ]);
    expect(small).toEqual({
      municipality: "GM0001",
      share: 0.25,
      task: 25,
      open: 2,
      newHomes: 10,
      homesLost: 1,
      measuresLost: 0,
      homesNotBuilt: 3,
      measuresNotDone: 2,
    });
    expect(large?.task).toBe(75);
  });

  it("knows no shares without municipalities, and equal ones without homes", () => {
    const undone = { homesLost: 0, measuresLost: 0, homesNotBuilt: 0, measuresNotDone: 0 };
    const balance = { task: 10, open: 0, newHomes: 3, ...undone };
    expect(municipalShares(balance, [])).toEqual([]);
    const equal = municipalShares(balance, [
      { code: "b", homes: 0 },
      { code: "a", homes: 0 },
    ]);
    expect(equal.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(equal.map(({ newHomes }) => newHomes)).toEqual([1, 2]);
  });
});
