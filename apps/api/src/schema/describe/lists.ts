import { levers } from "@solidariteitskaart/model";
import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { LIMITS } from "../../limits.js";

type ListCost = (options: Pick<ComplexityEstimatorArgs, "args" | "childComplexity">) => number;

/** Points of a list that always has about this many items. */
export const listOf =
  (items: number): ListCost =>
  ({ childComplexity }) =>
    1 + items * childComplexity;

/** Points of a page: as many items as asked for, but never more than there can be. */
export const describedPage =
  (mostItems: number = LIMITS.pageSize): ListCost =>
  ({ args, childComplexity }) => {
    const first: unknown = args.first;
    const asked = typeof first === "number" && first > 0 ? first : 1;
    return 1 + Math.min(asked, mostItems) * childComplexity;
  };

/** How long the lists of this domain are: what a query costs follows from it. */
export const SIZES = {
  regions: 19,
  years: 10,
  transfers: 60,
  neighbours: 6,
  municipalitiesOfRegion: 20,
  sources: 12,
  levers: levers.length,
  bridgeParts: 10,
  frontierPoints: 11,
  rules: 6,
  variants: 21,
  longRunYears: 36,
  traceInputs: 8,
} as const;
