import { solveSolidarity } from "@solidariteitskaart/model";
import javascriptSolverModule from "javascript-lp-solver";
import { solve } from "yalps";
import { asRegions, rule, type TransportProblem } from "./transport-problem.js";

/** The package types itself as CommonJS, while its ES module exports the solver as default: the same object. */
const javascriptSolver = javascriptSolverModule as unknown as typeof javascriptSolverModule.default;

/** A solver's answer to the transport problem, in euro-kilometres. */
export type RouteSolver = (problem: TransportProblem) => Promise<number>;

type Coefficients = Record<string, number>;

/** The programme as both JavaScript solvers take it: one column a pair, one row a giver and a receiver. */
function programme({ givers, given, receivers, received, distanceKm }: TransportProblem) {
  const constraints: Record<string, { equal: number }> = {};
  givers.forEach((region, i) => {
    constraints[region] = { equal: given[i] ?? 0 };
  });
  receivers.forEach((region, j) => {
    constraints[region] = { equal: received[j] ?? 0 };
  });
  const variables: Record<string, Coefficients> = {};
  for (const from of givers) {
    for (const to of receivers) {
      variables[`${from}>${to}`] = { [from]: 1, [to]: 1, km: distanceKm[from]?.[to] ?? 0 };
    }
  }
  return { constraints, variables };
}

/** The product's own way: HiGHS, as the model uses it, margins and checks included. */
const highs: RouteSolver = async (problem) => {
  const { euroKm } = await solveSolidarity({ regions: asRegions(problem), distanceKm: problem.distanceKm, rule });
  return euroKm ?? 0;
};

const yalps: RouteSolver = async (problem) => {
  const solution = solve({ direction: "minimize", objective: "km", ...programme(problem) });
  if (solution.status !== "optimal") throw new Error(`yalps ended as ${solution.status}`);
  return solution.result;
};

const javascriptLpSolver: RouteSolver = async (problem) => {
  const { constraints, variables } = programme(problem);
  const solution: unknown = javascriptSolver.Solve({ optimize: "km", opType: "min", constraints, variables });
  const found = typeof solution === "object" && solution !== null && "result" in solution ? solution.result : null;
  if (typeof found !== "number") throw new Error("javascript-lp-solver found nothing");
  return found;
};

export const solvers: Readonly<Record<string, RouteSolver>> = {
  "HiGHS (ours)": highs,
  yalps,
  "javascript-lp-solver": javascriptLpSolver,
};
