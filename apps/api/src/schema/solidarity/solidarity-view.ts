import type { Dataset, Outcome, SolidarityPlan } from "@solidariteitskaart/model";

/** A plan with the outcome that it belongs to: what the law asks follows from both. */
export interface SolidarityPlanView extends SolidarityPlan {
  readonly outcome: Outcome;
  readonly dataset: Dataset;
}
