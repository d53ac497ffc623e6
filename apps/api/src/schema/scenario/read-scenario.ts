import type { Dataset, Fault, Scenario } from "@solidariteitskaart/model";
import type { Platform, ScenarioReading } from "../../platform/platform.js";
import { plainInput } from "./plain-input.js";
import type { ScenarioInput } from "./scenario-input.js";

/** What a request asks about: a recalculation (the newest where none is named) under a scenario. */
export interface ScenarioQuestion {
  readonly vintage?: string | null | undefined;
  readonly scenario?: ScenarioInput | null | undefined;
}

/** A scenario and the dataset that it runs on. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly dataset: Dataset;
}

/**
 * Reads the arguments `vintage` and `scenario`; faults name them as the request does.
 * @param within path of the argument that holds both, such as "from"
 */
export async function readScenario(
  platform: Pick<Platform, "parseScenario">,
  { vintage, scenario }: ScenarioQuestion,
  within?: string,
): Promise<ScenarioReading> {
  const { version, assumptions, measures, solidarity } = scenario ?? {};
  const reading = await platform.parseScenario(plainInput({ version, vintage, assumptions, measures, solidarity }));
  return "faults" in reading ? { faults: reading.faults.map((fault) => inArguments(fault, within)) } : reading;
}

/** In GraphQL the vintage is an argument of its own, beside the scenario. */
function inArguments(fault: Fault, within: string | undefined): Fault {
  const path = fault.path === "scenario.vintage" ? "vintage" : fault.path;
  return { ...fault, path: within === undefined ? path : `${within}.${path}` };
}
