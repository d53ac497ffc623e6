import type { FigureStatus } from "@solidariteitskaart/model";

const FROM_WEAK_TO_STRONG: readonly FigureStatus[] = ["ASSUMED", "MODELLED", "DERIVED", "PUBLISHED"];

/** What may be claimed of figures taken together: no more than of the weakest of them. */
export function weakestStatus(statuses: Iterable<FigureStatus>): FigureStatus {
  const all = new Set(statuses);
  return FROM_WEAK_TO_STRONG.find((status) => all.has(status)) ?? "MODELLED";
}
