import type { Fault } from "@solidariteitskaart/model";
import type { Platform, ScenarioReading } from "../../platform/platform.js";
import { readScenario, type ScenarioQuestion } from "./read-scenario.js";

/**
 * Reads the scenario of an analysis; what is wrong with it and with the other arguments is told at once.
 * @param others faults of the other arguments, undefined where one is right
 */
export async function readQuestion(
  platform: Pick<Platform, "parseScenario">,
  question: ScenarioQuestion,
  others: readonly (Fault | undefined)[] = [],
): Promise<ScenarioReading> {
  const reading = await readScenario(platform, question);
  const faults = [...("faults" in reading ? reading.faults : []), ...others.filter((fault) => fault !== undefined)];
  return "faults" in reading || faults.length > 0 ? { faults } : reading;
}
