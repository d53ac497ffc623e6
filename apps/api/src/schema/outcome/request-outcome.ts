import type { Fault } from "@solidariteitskaart/model";
import type { Platform } from "../../platform/platform.js";
import { plainInput } from "../scenario/plain-input.js";
import type { ScenarioInput } from "../scenario/scenario-input.js";
import { outcomeView } from "./outcome-view.js";
import type { OutcomeView, ScenarioFaultsView } from "./views.js";

/** The outcome of a request, or everything that is wrong with it. Without a vintage the newest answers. */
export async function requestOutcome(
  platform: Platform,
  vintage: string | null | undefined,
  scenario: ScenarioInput | null | undefined,
): Promise<OutcomeView | ScenarioFaultsView> {
  const { version, assumptions, measures, solidarity } = scenario ?? {};
  const document = plainInput({ version, vintage, assumptions, measures, solidarity });
  const answer = await documentOutcome(platform, document);
  return "faults" in answer ? { ...answer, faults: answer.faults.map(inArguments) } : answer;
}

/** The same for a scenario document, which names its vintage itself. */
export async function documentOutcome(
  platform: Platform,
  document: unknown,
): Promise<OutcomeView | ScenarioFaultsView> {
  const parsed = platform.parseScenario(document);
  if ("faults" in parsed) return { __typename: "ScenarioFaults", faults: parsed.faults };
  const outcome = await platform.outcome(parsed.dataset, parsed.scenario);
  return outcomeView(outcome, parsed.dataset);
}

/** In GraphQL the vintage is an argument of its own, beside the scenario. */
const inArguments = (fault: Fault): Fault =>
  fault.path === "scenario.vintage" ? { ...fault, path: "vintage" } : fault;
