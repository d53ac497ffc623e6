import type { SectorDataset } from "../../../dataset/types.js";
import type { LeverKind } from "../../../scenario/lever.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import type { Ensemble } from "../../ensemble/summarise.js";
import type { LastingOptions } from "../../long-run/lasting-pace.js";
import type { LongRunOptions } from "../../long-run/long-run.js";
import { type AnalysisTrace, type AskedStep, type Tracers, traceBy } from "./figure-patterns.js";
import { bridgeTracers } from "./trace-bridge.js";
import { differenceTracers } from "./trace-difference.js";
import { ensembleTracers } from "./trace-ensemble.js";
import { type FrontierQuestion, frontierTracers } from "./trace-frontier.js";
import { goalSeekTracers } from "./trace-goal-seek.js";
import { lastingPaceTracers } from "./trace-lasting-pace.js";
import { longRunTracers } from "./trace-long-run.js";
import { rulesTracers } from "./trace-rules.js";
import { sensitivityTracers } from "./trace-sensitivity.js";

/** An analysis with everything that it was asked. */
export type AnalysisQuestion =
  | { readonly analysis: "bridge" }
  | { readonly analysis: "difference" }
  | { readonly analysis: "goalSeek"; readonly lever: string }
  | ({ readonly analysis: "frontier" } & FrontierQuestion)
  | { readonly analysis: "sensitivity"; readonly kinds: readonly LeverKind[] }
  | { readonly analysis: "compareRules" }
  /** An ensemble of this end: it is not drawn again. */
  | { readonly analysis: "ensemble"; readonly ensemble: Ensemble }
  | { readonly analysis: "longRun"; readonly options: LongRunOptions }
  | { readonly analysis: "lastingPace"; readonly options: LastingOptions };

/**
 * Explains a figure of an analysis: its formula, what went into it, and so on down to the model and what was drawn.
 * @param ends the scenario that was asked about; of a bridge or difference where it begins and where it ends
 * @param asked a figure by its place in the answer: "national.open.p10"; depth 0 to 3
 * @returns the patterns of the figures that there are, where there is none of that name
 * @throws RangeError for an unknown lever, and for a long run of a table of regions
 * @source docs/model/analyses.md, "Trace"
 */
export async function traceAnalysis(
  ends: readonly [BridgeEnd, ...BridgeEnd[]],
  question: AnalysisQuestion,
  asked: AskedStep,
): Promise<AnalysisTrace> {
  return traceBy(tracersOf(ends, question, asked), asked.figure);
}

function tracersOf(
  [end, to = end]: readonly [BridgeEnd, ...BridgeEnd[]],
  question: AnalysisQuestion,
  asked: AskedStep,
): Tracers {
  switch (question.analysis) {
    case "bridge":
      return bridgeTracers(end, to, asked);
    case "difference":
      return differenceTracers(end, to, asked);
    case "goalSeek":
      return goalSeekTracers(end, question.lever, asked);
    case "frontier":
      return frontierTracers(end, question, asked);
    case "sensitivity":
      return sensitivityTracers(end, question.kinds, asked);
    case "compareRules":
      return rulesTracers(end, asked);
    case "ensemble":
      return ensembleTracers(end, question.ensemble, asked);
    case "longRun":
      return longRunTracers(sectorOf(end), end.scenario, question.options, asked);
    case "lastingPace":
      return lastingPaceTracers(sectorOf(end), end.scenario, question.options, asked);
  }
}

function sectorOf({ dataset }: BridgeEnd): SectorDataset {
  if (dataset.kind === "SECTOR") return dataset;
  throw new RangeError(`${dataset.vintage.code} is a table of regions: there is no long run`);
}
