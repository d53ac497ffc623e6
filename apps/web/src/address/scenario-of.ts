import type { Outcome, Refusal, SolidarityRuleInput } from "@solidariteitskaart/client";
import type { RuleChoice } from "./view-state";

/** What the API says to a question for figures: the figures, or every fault in the question. */
export type OutcomeAnswer = Outcome | Refusal;

/** The scenario document that the API asks for. */
export const scenarioOf = ({ maxDistanceKm, ...rule }: RuleChoice): { solidarity: SolidarityRuleInput } => ({
  solidarity: maxDistanceKm === null ? rule : { ...rule, maxDistanceKm },
});
