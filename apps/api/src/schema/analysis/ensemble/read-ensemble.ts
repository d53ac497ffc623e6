import type { Fault } from "@solidariteitskaart/model";
import type { Platform } from "../../../platform/platform.js";
import type { EnsembleRequest } from "../../../work/run-ensemble.js";
import { wholeNumberFault } from "../../fault/range-faults.js";
import { readQuestion } from "../../scenario/read-question.js";
import type { ScenarioQuestion } from "../../scenario/read-scenario.js";
import { FEWEST_RUNS, GREATEST_SEED, MOST_RUNS, type RunArgs } from "./ensemble-args.js";

/** What is wrong with the number of futures and their seed. */
export function runFaults({ runs, seed }: RunArgs): readonly Fault[] {
  return [
    wholeNumberFault(runs, "runs", FEWEST_RUNS, MOST_RUNS),
    wholeNumberFault(seed, "seed", 0, GREATEST_SEED),
  ].filter((fault) => fault !== undefined);
}

/** What an ensemble is asked about, or everything that is wrong with it. */
export async function readEnsemble(
  platform: Pick<Platform, "parseScenario">,
  question: ScenarioQuestion,
  { runs, seed }: RunArgs,
): Promise<EnsembleRequest | { readonly faults: readonly Fault[] }> {
  const reading = await readQuestion(platform, question, runFaults({ runs, seed }));
  return "faults" in reading ? reading : { end: reading, runs, seed };
}
