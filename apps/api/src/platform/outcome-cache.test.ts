import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { describe, expect, it, vi } from "vitest";
import { outcomeCache } from "./outcome-cache.js";

const dataset = (hash: string) => ({ hash }) as Dataset;
const scenario = (vintage: string) => ({ vintage }) as Scenario;
const hashOf = (value: unknown) => JSON.stringify(value);

function counting(kept = 24, news = 4) {
  const evaluate = vi.fn((from: Dataset, of: Scenario) =>
    Promise.resolve({ hash: `${from.hash}${of.vintage}` } as Outcome),
  );
  return { evaluate, outcome: outcomeCache({ evaluate, hashOf, kept, news }) };
}

describe("outcomeCache", () => {
  it("computes equal questions once, also when they are asked together", async () => {
    const { evaluate, outcome } = counting();
    const [a, b] = await Promise.all([outcome(dataset("d"), scenario("v")), outcome(dataset("d"), scenario("v"))]);
    expect(a).toBe(b);
    expect(await outcome(dataset("d"), scenario("v"))).toBe(a);
    expect(evaluate).toHaveBeenCalledTimes(1);
  });

  it("keeps datasets and scenarios apart", async () => {
    const { outcome } = counting();
    expect((await outcome(dataset("d"), scenario("v"))).hash).toBe("dv");
    expect((await outcome(dataset("e"), scenario("v"))).hash).toBe("ev");
    expect((await outcome(dataset("d"), scenario("w"))).hash).toBe("dw");
  });

  it("forgets the outcome that was asked for longest ago", async () => {
    const { evaluate, outcome } = counting(1, 1);
    for (const vintage of ["v", "w", "v"]) await outcome(dataset("d"), scenario(vintage));
    expect(evaluate).toHaveBeenCalledTimes(3);
  });

  it("keeps what was asked for twice, however many others are asked for once", async () => {
    const { evaluate, outcome } = counting(1, 2);
    for (const vintage of ["v", "v", "1", "2", "3", "4", "v"]) await outcome(dataset("d"), scenario(vintage));
    expect(evaluate).toHaveBeenCalledTimes(5);
    for (const vintage of ["4", "4", "v"]) await outcome(dataset("d"), scenario(vintage));
    expect(evaluate).toHaveBeenCalledTimes(6);
  });

  it("asks again after a failure", async () => {
    const evaluate = vi.fn().mockRejectedValueOnce(new Error("solver")).mockResolvedValueOnce({ hash: "x" });
    const outcome = outcomeCache({ evaluate, hashOf });
    await expect(outcome(dataset("d"), scenario("v"))).rejects.toThrow("solver");
    await expect(outcome(dataset("d"), scenario("v"))).resolves.toEqual({ hash: "x" });
  });
});
