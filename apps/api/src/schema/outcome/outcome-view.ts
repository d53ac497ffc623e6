import { canonicalJson, type Dataset, engineVersion, type Outcome } from "@solidariteitskaart/model";
import { toGlobalId } from "../../platform/nodes/global-id.js";
import type { OutcomeView } from "./views.js";

/** An outcome can be asked for again by its scenario, so the scenario is the key of its id. */
export function outcomeView(outcome: Outcome, dataset: Dataset): OutcomeView {
  const { hash, scenario, scenarioHash, datasetHash } = outcome;
  const id = toGlobalId("Outcome", canonicalJson(scenario));
  return { __typename: "Outcome", id, hash, scenarioHash, datasetHash, engineVersion, outcome, dataset };
}
