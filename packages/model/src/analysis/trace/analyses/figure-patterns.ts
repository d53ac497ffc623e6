import type { InputEvidence, TraceNode } from "../types.js";

/** Which figure of an analysis is asked for, by its place in the answer: "parts.MARKET_INTEREST.open.amount". */
export interface AskedStep {
  readonly figure: string;
  readonly evidence: readonly InputEvidence[];
  /** Levels below the figure, 0 to 3. */
  readonly depth: number;
}

/** Explains a figure whose place fits a pattern; null where one of its names is not in the answer. */
export type Tracer = (...names: string[]) => Promise<TraceNode | null>;

/** By pattern: "parts.<part>.<figure>.amount", with names between angle brackets. */
export type Tracers = Readonly<Record<string, Tracer>>;

/** A figure explained; or the patterns of all figures that the analysis has. */
export type AnalysisTrace = { readonly node: TraceNode } | { readonly figures: readonly string[] };

/** The names at the places between angle brackets; null where a figure does not fit the pattern. */
function namesIn(pattern: string, figure: string): string[] | null {
  const [wanted, given] = [pattern.split("."), figure.split(".")];
  if (wanted.length !== given.length) return null;
  const isName = (part: string) => part.startsWith("<");
  if (wanted.some((part, k) => !isName(part) && part !== given[k])) return null;
  return given.filter((_, k) => isName(wanted[k] as string));
}

export async function traceBy(tracers: Tracers, figure: string): Promise<AnalysisTrace> {
  for (const [pattern, tracer] of Object.entries(tracers)) {
    const names = namesIn(pattern, figure);
    const node = names && (await tracer(...names));
    if (node) return { node };
  }
  return { figures: Object.keys(tracers) };
}

/** The name itself, if it is one of those. */
export function oneOf<Name extends string>(known: readonly Name[], name: string | undefined): Name | undefined {
  return known.find((one) => one === name);
}
