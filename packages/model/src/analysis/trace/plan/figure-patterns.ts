import type { InputEvidence, TraceNode } from "../types.js";

/** Which figure of a plan or a levy is asked for, by its place in the answer: "years.2028.cap". */
export interface AskedStep {
  readonly figure: string;
  readonly evidence: readonly InputEvidence[];
  /** Levels below the figure, 0 to 3. */
  readonly depth: number;
}

/** Explains a figure whose place fits a pattern; null where one of its names is not in the answer. */
export type Tracer = (...names: string[]) => Promise<TraceNode | null>;

/** By pattern: "transfers.<code>.<code>.amount", with names between angle brackets. */
export type Tracers = Readonly<Record<string, Tracer>>;

/** A figure explained; or the patterns of all figures that there are. */
export type FigureTrace = { readonly node: TraceNode } | { readonly figures: readonly string[] };

/** The names at the places between angle brackets; null where a figure does not fit the pattern. */
function namesIn(pattern: string, figure: string): string[] | null {
  const [wanted, given] = [pattern.split("."), figure.split(".")];
  if (wanted.length !== given.length) return null;
  const isName = (part: string) => part.startsWith("<");
  if (wanted.some((part, k) => !isName(part) && part !== given[k])) return null;
  return given.filter((_, k) => isName(wanted[k] as string));
}

export async function traceBy(tracers: Tracers, figure: string): Promise<FigureTrace> {
  for (const [pattern, tracer] of Object.entries(tracers)) {
    const names = namesIn(pattern, figure);
    const node = names && (await tracer(...names));
    if (node) return { node };
  }
  return { figures: Object.keys(tracers) };
}
