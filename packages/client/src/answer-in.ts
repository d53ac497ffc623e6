import type { FaultLineFragment } from "./generated/graphql.js";

/** One answer that a question asks of its scenario, when nothing is wrong. */
export type AnswerOf<
  Query extends { readonly scenario: object | null },
  Name extends keyof NonNullable<Query["scenario"]>,
> = NonNullable<NonNullable<Query["scenario"]>[Name]>;

/** What is wrong with a question, in place of its answer. */
export interface Refusal {
  readonly __typename: "ScenarioFaults";
  readonly faults: readonly FaultLineFragment[];
}

/**
 * One answer of a scenario, or all that is wrong with the question; `__typename` tells which.
 * @param scenario as it was answered, with its faults
 * @param name of the answer, such as "outcome"
 */
export const answerIn = <
  Scenario extends { readonly faults: readonly FaultLineFragment[] },
  Name extends keyof Scenario,
>(
  scenario: Scenario | null,
  name: Name,
): NonNullable<Scenario[Name]> | Refusal =>
  scenario?.[name] ?? { __typename: "ScenarioFaults", faults: scenario?.faults ?? [] };
