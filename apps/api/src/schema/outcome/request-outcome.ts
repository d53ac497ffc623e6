import type { Platform, ScenarioReading } from "../../platform/platform.js";
import { untilFault } from "../scenario/long-run-faults.js";
import { readScenario, type ScenarioQuestion } from "../scenario/read-scenario.js";
import { outcomeView } from "./outcome-view.js";
import { refused } from "./refused.js";
import type { OutcomeView, ScenarioFaultsView } from "./views.js";

/** The outcome of a request, or everything that is wrong with it. Without a vintage the newest answers. */
export async function requestOutcome(
  platform: Platform,
  question: ScenarioQuestion,
  until?: number | null,
): Promise<OutcomeView | ScenarioFaultsView> {
  const reading = await readScenario(platform, question);
  const fault = untilFault(reading, until);
  if (fault) return refused([fault]);
  const view = await answer(platform, reading);
  return !("faults" in view) && typeof until === "number" ? { ...view, until } : view;
}

/** The same for a scenario document, which names its vintage itself. */
export async function documentOutcome(
  platform: Platform,
  document: unknown,
): Promise<OutcomeView | ScenarioFaultsView> {
  return answer(platform, await platform.parseScenario(document));
}

async function answer(platform: Platform, reading: ScenarioReading): Promise<OutcomeView | ScenarioFaultsView> {
  if ("faults" in reading) return refused(reading.faults);
  const outcome = await platform.outcome(reading.dataset, reading.scenario);
  return outcomeView(outcome, reading.dataset);
}
