import { describe, expect, it } from "vitest";
import { solvers } from "./routes.js";
import { transportProblem } from "./transport-problem.js";

describe("route solvers", () => {
  it("all find the same euro-kilometres", async () => {
    for (const [givers, receivers] of [
      [3, 4],
      [10, 9],
    ] as const) {
      const problem = transportProblem(givers, receivers);
      const found = await Promise.all(Object.values(solvers).map((solver) => solver(problem)));
      for (const euroKm of found) expect(Math.abs(euroKm / (found[0] ?? 0) - 1)).toBeLessThan(1e-6);
    }
  });
});
