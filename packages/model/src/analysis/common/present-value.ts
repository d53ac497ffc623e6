import type { Dataset } from "../../dataset/types.js";
import { type Lever, neutralValue } from "../../scenario/lever.js";
import type { Scenario } from "../../scenario/types.js";
import { leverValueIn } from "./lever-in-scenario.js";

/** The value that a lever has in the scenario, or the one that changes nothing. */
export function presentValue(dataset: Dataset, scenario: Scenario, lever: Lever): number {
  const pulled = leverValueIn(scenario, lever)?.value;
  return pulled ?? (dataset.kind === "SECTOR" ? neutralValue(lever, dataset) : (lever.default ?? 0));
}
