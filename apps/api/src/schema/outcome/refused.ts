import type { Fault } from "@solidariteitskaart/model";
import type { ScenarioFaultsView } from "./views.js";

/** The answer to a question that is wrong: everything that is wrong with it. */
export function refused(faults: readonly Fault[]): ScenarioFaultsView {
  return { __typename: "ScenarioFaults", faults };
}
