import type { Platform } from "../../platform/platform.js";
import { readScenario, type ScenarioQuestion } from "../scenario/read-scenario.js";
import { outcomeView } from "./outcome-view.js";
import type { OutcomeView, ScenarioFaultsView } from "./views.js";

/** The outcome of a request, or everything that is wrong with it. Without a vintage the newest answers. */
export function requestOutcome(
  platform: Platform,
  question: ScenarioQuestion,
): Promise<OutcomeView | ScenarioFaultsView> {
  return answer(platform, readScenario(platform, question));
}

/** The same for a scenario document, which names its vintage itself. */
export function documentOutcome(platform: Platform, document: unknown): Promise<OutcomeView | ScenarioFaultsView> {
  return answer(platform, platform.parseScenario(document));
}

async function answer(
  platform: Platform,
  reading: ReturnType<Platform["parseScenario"]>,
): Promise<OutcomeView | ScenarioFaultsView> {
  if ("faults" in reading) return { __typename: "ScenarioFaults", faults: reading.faults };
  const outcome = await platform.outcome(reading.dataset, reading.scenario);
  return outcomeView(outcome, reading.dataset);
}
