import type { Outcome } from "../../outcome/types.js";
import type { LevyCheck } from "./levy-check.js";

/**
 * Ways in which the law lets money or building cross the border of a region.
 * EXEMPTION: the giver builds in the other region itself, with an exemption from the core-region rule.
 * STATUTORY_SUPPORT: project support paid from a levy on all corporations.
 * VOLUNTARY_SUPPORT: corporations support one another's projects by agreement, possible since September 2025.
 */
export type Instrument = "EXEMPTION" | "STATUTORY_SUPPORT" | "VOLUNTARY_SUPPORT";

/** Ids in solidarity-law.csv of the rules that an instrument rests on. */
export const instrumentRules: Readonly<Record<Instrument, readonly string[]>> = {
  EXEMPTION: ["core-region"],
  STATUTORY_SUPPORT: ["project-support", "levy-cap", "levy-formula"],
  VOLUNTARY_SUPPORT: ["voluntary-regional", "voluntary-credit"],
};

/** The first voluntary support between corporations: EUR over five years (solidarity-law.csv, voluntary-regional). */
export const FIRST_VOLUNTARY_CASE = 15_000_000;

export interface TransferInstruments {
  /** Null where everything goes through one fund. */
  readonly from: string | null;
  readonly to: string;
  readonly amount: number;
  /** None is needed within a region. */
  readonly possible: readonly Instrument[];
  /** Text key of why an instrument is left out; null where none is. */
  readonly leftOut: "LEVY_ABOVE_CAP" | "FUND_NEEDS_SUPPORT" | null;
  /** The amount as a multiple of the first voluntary case: a measure of how far from practice this is. */
  readonly timesFirstVoluntaryCase: number;
}

/**
 * What each transfer of a plan needs before it may happen: no region may help another without one of these.
 * @param levy null where rents are not known; then the statutory levy is not ruled out
 */
export function transferInstruments({ solidarity, regions }: Outcome, levy: LevyCheck | null): TransferInstruments[] {
  const levyFits = levy === null || levy.fitsEvenly;
  const transfers =
    solidarity.route === "POOL"
      ? regions.filter((r) => r.received > 0).map((r) => ({ from: null, to: r.region, amount: r.received }))
      : solidarity.transfers;
  return transfers.map(({ from, to, amount }) => {
    const withinRegion = from === to;
    const support: Instrument[] = levyFits ? ["STATUTORY_SUPPORT", "VOLUNTARY_SUPPORT"] : ["VOLUNTARY_SUPPORT"];
    const possible: Instrument[] = from === null ? support : ["EXEMPTION", ...support];
    const leftOut = levyFits ? (from === null ? "FUND_NEEDS_SUPPORT" : null) : "LEVY_ABOVE_CAP";
    return {
      from,
      to,
      amount,
      possible: withinRegion ? [] : possible,
      leftOut: withinRegion ? null : leftOut,
      timesFirstVoluntaryCase: amount / FIRST_VOLUNTARY_CASE,
    };
  });
}
