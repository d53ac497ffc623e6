import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapley } from "./shapley.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const bits = (coalition: number, players: number) =>
  Array.from({ length: players }, (_, player) => (coalition >> player) & 1);

describe("shapley", () => {
  it("splits the glove game as the textbook does", async () => {
    // One left glove (player 0), two right gloves (1, 2); a pair is worth 1.
    const worth = (coalition: number) => ((coalition & 1) === 1 && (coalition & 6) !== 0 ? 1 : 0);
    const { figures, method } = await shapley(3, async (coalition) => [worth(coalition)]);
    expect(method).toBe("EXACT");
    [4 / 6, 1 / 6, 1 / 6].forEach((share, player) => {
      expect(figures[0]?.shares[player]).toBeCloseTo(share, 12);
    });
    expect(figures[0]?.least).toEqual([0, 0, 0]);
    expect(figures[0]?.most).toEqual([1, 1, 1]);
  });

  it("gives everybody exactly its own where nothing interacts, sampled or not", async () => {
    for (const players of [5, 11]) {
      const worth = Array.from({ length: players }, (_, player) => 10 ** (player % 7));
      const additive = async (coalition: number) => [
        sum(bits(coalition, players).map((bit, player) => bit * (worth[player] as number))),
      ];
      const { figures } = await shapley(players, additive);
      worth.forEach((own, player) => {
        expect(figures[0]?.shares[player]).toBeCloseTo(own, 6);
        expect(figures[0]?.least[player]).toBe(own);
        expect(figures[0]?.most[player]).toBe(own);
      });
    }
  });

  it("adds up to the whole difference for any game, and lies within its own range", async () => {
    const games = fc.integer({ min: 0, max: 10 }).chain((players) =>
      fc.record({
        players: fc.constant(players),
        values: fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 2 ** players, maxLength: 2 ** players }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(games, async ({ players, values }) => {
        const { figures, known } = await shapley(players, async (coalition) => [values[coalition] as number]);
        const all = (values[2 ** players - 1] as number) - (values[0] as number);
        expect(Math.abs(sum(figures[0]?.shares ?? []) - all)).toBeLessThan(0.1);
        figures[0]?.shares.forEach((share, player) => {
          expect(share).toBeGreaterThanOrEqual((figures[0]?.least[player] as number) - 0.1);
          expect(share).toBeLessThanOrEqual((figures[0]?.most[player] as number) + 0.1);
          expect(Math.abs(sum(figures[0]?.byPlace[player] ?? []) - share)).toBeLessThan(0.1);
          for (const side of ["least", "most"] as const) {
            const coalition = figures[0]?.[`${side}To`][player] as number;
            const [after] = known.get(coalition | (1 << player)) ?? [];
            const [before] = known.get(coalition) ?? [];
            expect((after as number) - (before as number)).toBe(figures[0]?.[side][player]);
          }
        });
      }),
    );
  });

  it("gives the same sample for the same seed", async () => {
    const worth = async (coalition: number) => [(coalition * 7919) % 10007];
    expect(await shapley(12, worth, 5)).toEqual(await shapley(12, worth, 5));
    expect(await shapley(12, worth, 5)).not.toEqual(await shapley(12, worth, 6));
  });

  it("refuses more players than it can tell apart", async () => {
    await expect(shapley(31, async () => [0])).rejects.toThrow(RangeError);
  });
});
