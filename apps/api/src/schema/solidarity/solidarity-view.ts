import type { Dataset, Outcome, SolidarityPlan } from "@solidariteitskaart/model";

/** A plan with the outcome that it belongs to: what the law asks follows from both. */
export interface SolidarityPlanView extends SolidarityPlan {
  readonly outcome: Outcome;
  readonly dataset: Dataset;
}

/** What no rule can change, with the two sums that it follows from. */
export interface CertaintyView extends CertainAmounts {
  readonly certain: CertainAmounts;
  readonly shortfall: number;
  readonly surplus: number;
}

type CertainAmounts = SolidarityPlan["certain"];
