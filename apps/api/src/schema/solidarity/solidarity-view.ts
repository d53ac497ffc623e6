import type { Dataset, LevyCheck, Outcome, SolidarityPlan } from "@solidariteitskaart/model";

/** A plan with the outcome that it belongs to: what the law asks follows from both. */
export interface SolidarityPlanView extends SolidarityPlan {
  readonly outcome: Outcome;
  readonly dataset: Dataset;
}

/** The levy that a plan asks for, with that plan. */
export type LevyView = LevyCheck & { readonly plan: SolidarityPlanView };

/** What no rule can change, with the two sums that it follows from. */
export interface CertaintyView extends CertainAmounts {
  readonly certain: CertainAmounts;
  readonly shortfall: number;
  readonly surplus: number;
}

type CertainAmounts = SolidarityPlan["certain"];
