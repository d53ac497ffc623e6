import { measure } from "../measure.js";
import { solvers } from "./routes.js";
import { transportProblem } from "./transport-problem.js";

export interface PeerResult {
  readonly problem: string;
  readonly solver: string;
  readonly milliseconds: number;
  /** Time as a multiple of ours. */
  readonly ratio: number;
}

const SIZES = [
  [15, 4],
  [19, 19],
  [60, 40],
] as const;

/** The same transport problems for every solver, one after the other in one run. */
export async function measurePeers(): Promise<PeerResult[]> {
  const results: PeerResult[] = [];
  for (const [givers, receivers] of SIZES) {
    const problem = transportProblem(givers, receivers);
    let ours = Number.NaN;
    for (const [solver, route] of Object.entries(solvers)) {
      const { best } = await measure(() => route(problem), { warmUp: 5, repeats: 15 });
      if (Number.isNaN(ours)) ours = best;
      results.push({ problem: `${givers} x ${receivers}`, solver, milliseconds: best, ratio: best / ours });
    }
  }
  return results;
}
