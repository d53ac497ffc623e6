import { answerIn, type Client, type ScenarioFigures, ScenarioFiguresDocument } from "@solidariteitskaart/client";
import { type DraftFault, faultAtLever, inputOf, type LinkDraft, textFaults } from "../../address/scenario-draft";

export type ScenarioAnswer =
  | { readonly figures: ScenarioFigures; readonly faults: readonly [] }
  | { readonly figures: null; readonly faults: readonly DraftFault[] };

/** Asks the API for a scenario's figures; everything that is wrong with it comes back at once. */
export const askScenario = async (
  client: Client,
  draft: LinkDraft,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ScenarioAnswer> => {
  const wrong = textFaults(draft);
  if (wrong.length > 0) return { figures: null, faults: wrong };
  const scenario = inputOf(draft);
  const outcome = answerIn(
    (await client.request(ScenarioFiguresDocument, { vintage: draft.vintage, scenario }, options)).scenario,
    "outcome",
  );
  if (outcome.__typename === "ScenarioFaults") {
    return { figures: null, faults: outcome.faults.map((fault) => faultAtLever(fault, scenario)) };
  }
  return { figures: outcome, faults: [] };
};
