import type { Fault, Outcome, SolidarityRuleInput } from "@solidariteitskaart/client";
import type { RuleChoice } from "./view-state";

/** What the API says to a question for figures: the figures, or every fault in the question. */
export type OutcomeAnswer = Outcome | { readonly __typename: "ScenarioFaults"; readonly faults: readonly Fault[] };

/** The scenario document that the API asks for. */
export const scenarioOf = ({ maxDistanceKm, ...rule }: RuleChoice): { solidarity: SolidarityRuleInput } => ({
  solidarity: maxDistanceKm === null ? rule : { ...rule, maxDistanceKm },
});
