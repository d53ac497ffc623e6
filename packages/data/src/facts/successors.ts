import type { Facts } from "./facts.js";

/** A municipality of 2025 with the share of the old one's dwellings that it took over. */
export interface Successor {
  readonly code: string;
  /** Above 0, up to 1. */
  readonly weight: number;
}

/**
 * Where a municipality of 2020 or later is in 2025: itself, the one it merged into, or the ones it was split over.
 * Empty for a code that the facts do not know. The weights add up to 1.
 */
export function successorsOf(
  facts: Pick<Facts, "municipalities" | "municipalitySuccessions">,
  code: string,
): readonly Successor[] {
  if (facts.municipalities.some((municipality) => municipality.code === code)) return [{ code, weight: 1 }];
  return facts.municipalitySuccessions
    .filter((row) => row.oldCode === code)
    .map((row) => ({ code: row.newCode, weight: row.weight }));
}
