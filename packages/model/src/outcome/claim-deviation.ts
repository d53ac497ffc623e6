import type { Outcome } from "./types.js";

/** The two recalculations that the letter speaks about, without any lever. */
export interface ClaimOutcomes {
  readonly before: Outcome;
  readonly after: Outcome;
  /** What the sector owed before the first year, in euro: fixed by published figures. */
  readonly startDebt: number;
}

/**
 * What the sector borrows over the whole period, and that as a share of what it invests.
 * @param outcome of a sector
 * @param startDebt what it owed before the first year, in euro
 * @returns euro, and a fraction; not a number where the outcome has no accounts
 */
export function extraDebt({ years }: Outcome, startDebt: number): { readonly amount: number; readonly share: number } {
  const amount = (years.at(-1)?.finance?.debt ?? Number.NaN) - startDebt;
  const invested = years.reduce((sum, { finance }) => sum + (finance?.invested ?? Number.NaN), 0);
  return { amount, share: amount / invested };
}

/** What the model gives where the letter claims something; null where it gives nothing. In the claim's own unit. */
type ClaimedFigure = (outcomes: ClaimOutcomes) => number | boolean | null;

const capacityDrop: (outcomes: ClaimOutcomes) => number = ({ before, after }) =>
  before.national.capacity - after.national.capacity;

const financeOf = (outcome: Outcome, year: number) => outcome.years.find((totals) => totals.year === year)?.finance;

/** By the claim's id in the facts. A claim that is not here speaks about something outside the model, or goes into it. */
const CLAIMED_FIGURES: Readonly<Record<string, ClaimedFigure>> = {
  package: ({ before }) => before.national.task,
  "shortfall-2024": ({ before }) => before.national.shortfall,
  "surplus-2024": ({ before }) => before.national.surplus,
  "feasible-2024": ({ before }) => before.national.open === 0,
  "shortfall-2026": ({ after }) => after.national.shortfall,
  "surplus-2026": ({ after }) => after.national.surplus,
  "capacity-drop": capacityDrop,
  "capacity-drop-share": (outcomes) => (100 * capacityDrop(outcomes)) / outcomes.before.national.capacity,
  "guaranteed-loans": ({ after }) => financeOf(after, 2025)?.debt ?? null,
  "slowdown-year": ({ after }) => after.national.slowdownYear,
  "loan-share": ({ after, startDebt }) => 100 * extraDebt(after, startDebt).share,
  "homes-lost": ({ after }) => after.national.homesLost,
  "measures-lost": ({ after }) => after.national.measuresLost,
  homes: ({ after }) => financeOf(after, 2025)?.homes ?? null,
  "loss-per-home": ({ after }) => {
    const result = financeOf(after, 2025)?.monthlyResultPerHome;
    return result === undefined ? null : -result;
  },
};

/**
 * Claims that the calibration was fitted to: the model agrees with them because it was made to. Of January 2026 only the
 * task and the difference between shortfall and surplus were fitted; how they split is predicted.
 */
const FITTED_CLAIMS: ReadonlySet<string> = new Set(["package", "shortfall-2024", "surplus-2024"]);

/**
 * Whether the model was calibrated on this claim, so that agreement says nothing about the model.
 * @param id code of the claim
 */
export const isFittedClaim = (id: string): boolean => FITTED_CLAIMS.has(id);

/**
 * Whether the model has a figure beside this claim.
 * @param id code of the claim
 */
export const isModelledClaim = (id: string): boolean => Object.hasOwn(CLAIMED_FIGURES, id);

/**
 * The model's figure beside a claim of the letter, in the claim's unit; null where the model says nothing about it.
 * @param id code of the claim
 * @param outcomes of both vintages and of the scenarios that claims speak of
 */
export function claimedFigure(id: string, outcomes: ClaimOutcomes): number | boolean | null {
  return isModelledClaim(id) ? (CLAIMED_FIGURES[id]?.(outcomes) ?? null) : null;
}

/**
 * How far the model lies from what was claimed, in percent of the claim: -5 is five percent below. Null for a claim of zero.
 * @param claimed in the claim's unit
 * @param modelled in the same unit
 */
export function claimDeviationPercent(claimed: number, modelled: number): number | null {
  return claimed === 0 ? null : (100 * (modelled - claimed)) / Math.abs(claimed);
}
