import {
  type AssumptionDistribution,
  type BridgeEnd,
  bridge,
  compareRules,
  type Dataset,
  defaultRanges,
  type EnsembleSample,
  evaluate,
  frontier,
  goalSeek,
  type LastingOptions,
  type LeverKind,
  type LongRunOptions,
  lastingLevers,
  lastingPace,
  longRun,
  mergeSamples,
  type SampleRequest,
  type SectorDataset,
  sampleEnsemble,
  sensitivity,
  summariseEnsemble,
} from "@solidariteitskaart/model";
import { packOutcome } from "./pack-outcome.js";

type One = readonly [BridgeEnd];
type Two = readonly [BridgeEnd, BridgeEnd];

interface FrontierOptions {
  readonly leverA: string;
  readonly leverB: string;
  readonly points: number;
}

interface SummaryOptions {
  readonly samples: readonly EnsembleSample[];
  readonly seed: number;
  readonly distributions: readonly AssumptionDistribution[];
}

/**
 * What runs in a thread of its own: it takes tens of milliseconds up to seconds. Each is a function of scenarios on their
 * datasets, and of options that are plain data.
 */
export const threadAnalyses = {
  evaluate: async ([{ dataset, scenario }]: One, _options: null) => packOutcome(await evaluate(dataset, scenario)),
  bridge: ([from, to]: Two) => bridge(from, to),
  goalSeek: ([{ dataset, scenario }]: One, { lever }: { readonly lever: string }) => goalSeek(dataset, scenario, lever),
  frontier: ([{ dataset, scenario }]: One, { leverA, leverB, points }: FrontierOptions) =>
    frontier(dataset, scenario, leverA, leverB, points),
  sensitivity: ([{ dataset, scenario }]: One, { kinds }: { readonly kinds: readonly LeverKind[] }) =>
    sensitivity(dataset, scenario, defaultRanges(dataset, scenario, kinds)),
  compareRules: ([{ dataset, scenario }]: One) => compareRules(dataset, scenario),
  longRun: async ([{ dataset, scenario }]: One, options: LongRunOptions) => longRun(sector(dataset), scenario, options),
  lastingPace: async ([{ dataset, scenario }]: One, options: LastingOptions) =>
    lastingPace(sector(dataset), scenario, options),
  lastingLevers: ([{ dataset, scenario }]: One, options: LastingOptions) =>
    lastingLevers(sector(dataset), scenario, options),
  sampleEnsemble: ([{ dataset, scenario }]: One, request: SampleRequest) => sampleEnsemble(dataset, scenario, request),
  summariseEnsemble: async ([{ dataset }]: One, { samples, ...about }: SummaryOptions) =>
    summariseEnsemble(dataset, mergeSamples(samples), about),
};

/** @throws Error for a table of regions: a bug, because requests about one are answered before they come here */
function sector(dataset: Dataset): SectorDataset {
  if (dataset.kind !== "SECTOR") throw new Error(`${dataset.vintage.code} has no accounts.`);
  return dataset;
}

type ThreadAnalyses = typeof threadAnalyses;
export type AnalysisName = keyof ThreadAnalyses;
export type AnalysisEnds<Name extends AnalysisName> = Parameters<ThreadAnalyses[Name]>[0];
export type AnalysisOptions<Name extends AnalysisName> = Parameters<ThreadAnalyses[Name]>[1];
export type AnalysisResult<Name extends AnalysisName> = Awaited<ReturnType<ThreadAnalyses[Name]>>;
