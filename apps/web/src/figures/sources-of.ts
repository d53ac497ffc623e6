import type { SourceLine } from "@solidariteitskaart/client";

/** Every source of these figures once, in the order in which they are first named. */
export const sourcesOfPage = (
  figures: readonly { readonly sources: readonly SourceLine[] }[],
): readonly SourceLine[] => [
  ...new Map(figures.flatMap(({ sources }) => sources).map((source) => [source.code, source])).values(),
];
