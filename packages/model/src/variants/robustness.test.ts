import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConsistent, regionRobustness } from "./robustness.js";
import type { VariantAnswer } from "./types.js";

const answer = (variant: string, balance: number): VariantAnswer => ({
  variant,
  consistent: true,
  positions: [{ region: "AAA", task: 200, shortfall: Math.max(0, -balance), surplus: Math.max(0, balance) }],
});

describe("robustness of a region", () => {
  it("is a shortfall or a surplus where all variants say so, and hangs on choices where they do not", () => {
    const verdict = (...balances: number[]) => regionRobustness(balances.map((b, v) => answer(`v${v}`, b)))[0]?.verdict;
    expect(verdict(-1, -5)).toBe("ROBUST_SHORTFALL");
    expect(verdict(3, 0)).toBe("ROBUST_SURPLUS");
    expect(verdict(3, -1)).toBe("DEPENDS");
  });

  it("gives lowest, middle and highest of each figure", () => {
    const [region] = regionRobustness([answer("a", -100), answer("b", -25), answer("c", 10), answer("d", -50)]);
    expect(region).toEqual({
      region: "AAA",
      verdict: "DEPENDS",
      fallsShort: 3,
      of: 4,
      shareNotFeasible: { low: 0, middle: 0.1875, high: 0.5 },
      shortfall: { low: 0, middle: 37.5, high: 100 },
      surplus: { low: 0, middle: 0, high: 10 },
      balance: { low: -100, middle: -37.5, high: 10 },
    });
  });

  it("does not hang on the order of the variants, and keeps low <= middle <= high", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 21 }), (balances) => {
        const answers = balances.map((balance, v) => answer(`v${v}`, balance));
        const [region] = regionRobustness(answers);
        expect(regionRobustness([...answers].reverse())[0]).toEqual(region);
        for (const spread of [region?.shortfall, region?.surplus, region?.balance, region?.shareNotFeasible]) {
          expect(spread?.low).toBeLessThanOrEqual(spread?.middle ?? Number.NaN);
          expect(spread?.middle).toBeLessThanOrEqual(spread?.high ?? Number.NaN);
        }
      }),
    );
  });

  it("refuses answers about different regions", () => {
    const other = { ...answer("b", 1), positions: [{ region: "BBB", task: 1, shortfall: 0, surplus: 0 }] };
    expect(() => regionRobustness([answer("a", 1), other])).toThrow("b lists other regions");
  });
});

describe("a consistent variant", () => {
  it("comes within a billion of every published shortfall", () => {
    expect(isConsistent([1e9, -1e9])).toBe(true);
    expect(isConsistent([0, 1e9 + 1])).toBe(false);
  });
});
