import type { SolidarityRule } from "../solidarity/types.js";
import type { LeverValue, Scenario } from "./types.js";

/** GraphQL's `ScenarioInput`; the vintage is an argument beside it. */
export interface ScenarioInput {
  readonly version: number;
  readonly assumptions: readonly LeverValue[];
  readonly measures: readonly LeverValue[];
  readonly solidarity: SolidarityRule;
}

/** A scenario as the variables of a GraphQL query; `parseScenario({ ...scenario, vintage })` reads it back. */
export function scenarioToInput(scenario: Scenario): { readonly vintage: string; readonly scenario: ScenarioInput } {
  const { vintage, ...input } = scenario;
  return { vintage, scenario: input };
}
