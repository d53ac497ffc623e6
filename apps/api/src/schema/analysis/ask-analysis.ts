import type { Analyses } from "../../work/analyses.js";
import { BusyError } from "../../work/busy-error.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "../../work/thread-analyses.js";
import { busyError } from "../fault/busy-error.js";

/** Asks a thread; a full queue is a fault that says when to come back. */
export async function askAnalysis<Name extends AnalysisName>(
  analyses: Analyses,
  name: Name,
  ends: AnalysisEnds<Name>,
  options: AnalysisOptions<Name>,
): Promise<AnalysisResult<Name>> {
  try {
    return await analyses.ask(name, ends, options);
  } catch (error) {
    throw error instanceof BusyError ? busyError() : error;
  }
}
