import type { SourceView } from "./source-view.js";

/** Finds a source by its code. */
export type FindSource = (code: string) => SourceView | undefined;

/** Sources by their codes; loading has checked that all of them exist. */
export const sourcesBy = (codes: readonly string[], source: FindSource): SourceView[] =>
  codes.flatMap((code) => source(code) ?? []);
