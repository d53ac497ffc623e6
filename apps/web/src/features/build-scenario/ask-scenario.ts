import {
  type Client,
  type Outcome,
  OutcomeDocument,
  type ScenarioCosts,
  ScenarioDocument,
} from "@solidariteitskaart/client";
import { type DraftFault, faultAtLever, inputOf, type ScenarioDraft, textFaults } from "./scenario-draft";

/** What a scenario comes to, and who pays for it. */
export interface ScenarioFigures {
  readonly outcome: Outcome;
  readonly costs: ScenarioCosts | null;
}

export type ScenarioReading =
  | { readonly figures: ScenarioFigures; readonly faults: readonly [] }
  | { readonly figures: null; readonly faults: readonly DraftFault[] };

/** Asks the API for a scenario's figures; everything that is wrong with it comes back at once. */
export const askScenario = async (
  client: Client,
  draft: ScenarioDraft,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ScenarioReading> => {
  const wrong = textFaults(draft);
  if (wrong.length > 0) return { figures: null, faults: wrong };
  const scenario = inputOf(draft);
  const variables = { vintage: draft.vintage, scenario };
  const [{ outcome }, { outcome: paid }] = await Promise.all([
    client.request(OutcomeDocument, variables, options),
    client.request(ScenarioDocument, variables, options),
  ]);
  if (outcome.__typename === "ScenarioFaults") {
    return { figures: null, faults: outcome.faults.map((fault) => faultAtLever(fault, scenario)) };
  }
  return { figures: { outcome, costs: paid.__typename === "Outcome" ? paid.costs : null }, faults: [] };
};
