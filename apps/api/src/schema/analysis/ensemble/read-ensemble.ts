import type { Fault } from "@solidariteitskaart/model";
import type { EnsembleRequest } from "../../../analysis-worker/run-ensemble.js";
import type { Platform } from "../../../platform/platform.js";
import { wholeNumberFault } from "../range-faults.js";
import { readQuestion } from "../read-question.js";
import { type EnsembleArgs, FEWEST_RUNS, GREATEST_SEED, MOST_RUNS } from "./ensemble-args.js";

/** What an ensemble is asked about, or everything that is wrong with it. */
export function readEnsemble(
  platform: Pick<Platform, "parseScenario">,
  { runs, seed, ...question }: EnsembleArgs,
): EnsembleRequest | { readonly faults: readonly Fault[] } {
  const reading = readQuestion(platform, question, [
    wholeNumberFault(runs, "runs", FEWEST_RUNS, MOST_RUNS),
    wholeNumberFault(seed, "seed", 0, GREATEST_SEED),
  ]);
  return "faults" in reading ? reading : { end: reading, runs, seed };
}
