import { type BridgeEnd, bridge, goalSeek } from "@solidariteitskaart/model";

type One = readonly [BridgeEnd];
type Two = readonly [BridgeEnd, BridgeEnd];

/**
 * What runs in a thread of its own: it takes tens of milliseconds up to seconds. Each is a function of scenarios on their
 * datasets, and of options that are plain data.
 */
export const threadAnalyses = {
  bridge: ([from, to]: Two) => bridge(from, to),
  goalSeek: ([{ dataset, scenario }]: One, { lever }: { readonly lever: string }) => goalSeek(dataset, scenario, lever),
};

type ThreadAnalyses = typeof threadAnalyses;
export type AnalysisName = keyof ThreadAnalyses;
export type AnalysisEnds<Name extends AnalysisName> = Parameters<ThreadAnalyses[Name]>[0];
export type AnalysisOptions<Name extends AnalysisName> = Parameters<ThreadAnalyses[Name]>[1];
export type AnalysisResult<Name extends AnalysisName> = Awaited<ReturnType<ThreadAnalyses[Name]>>;
