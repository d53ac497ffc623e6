import highsModule, { type HighsSolution, type LegacyHighs } from "highs";

/** The package types itself as CommonJS, while its ES module exports the loader as default: the same function. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** The solver's WebAssembly is loaded once, at the first plan that needs it. */
let loading: Promise<LegacyHighs> | undefined;

/**
 * Solves a linear programme given as CPLEX LP text.
 * @throws Error where the programme has no optimal solution: the callers only pose programmes that have one
 */
export async function solveLinearProgramme(text: string): Promise<HighsSolution> {
  loading ??= loadHighs();
  const highs = await loading;
  const solution = highs.solve(text, { output_flag: false, random_seed: 0 });
  if (solution.Status !== "Optimal") throw new Error(`The transport programme ended as ${solution.Status}`);
  return solution;
}

/** Reads one column of a solution. */
export function columnValue(solution: HighsSolution, name: string): number {
  const column = solution.Columns[name];
  return column !== undefined && "Primal" in column ? column.Primal : 0;
}
