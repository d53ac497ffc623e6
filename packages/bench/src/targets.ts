import {
  balanceOf,
  defaultRule,
  emptyScenario,
  evaluate,
  goalSeek,
  levers,
  type Scenario,
  type SectorDataset,
} from "@solidariteitskaart/model";
import { ensembleOnThreads } from "./ensemble-threads.js";
import { measure, type Timing, timingOf } from "./measure.js";

/** A promise about speed, and what came of it. Milliseconds. */
export interface TargetResult {
  readonly name: string;
  readonly measured: number;
  readonly best: number;
  /** Time of the processors, shared out over the threads that work at once. */
  readonly processor: number;
  readonly target: number;
}

const resultOf = (name: string, { median, best, processor }: Timing, target: number, threads = 1): TargetResult => ({
  name,
  measured: median,
  best,
  processor: processor / threads,
  target,
});

const ENSEMBLE_RUNS = 10_000;

/** All that the issue promises, on one dataset. */
export async function measureTargets(dataset: SectorDataset, threads: number): Promise<TargetResult[]> {
  const scenario = emptyScenario(dataset.vintage.code);
  const balance = await measure(() => balanceOf(dataset, scenario));
  const plan = await measure(() => evaluate(dataset, scenario), { warmUp: 100, repeats: 100 });
  const ensemble = await measure(() => ensembleOnThreads(dataset, scenario, ENSEMBLE_RUNS, threads), {
    warmUp: 0,
    repeats: 3,
  });
  return [
    resultOf("projection and balance (median, warm)", balance, 3),
    resultOf("whole outcome with solidarity plan (median, warm)", plan, 15),
    resultOf(`${ENSEMBLE_RUNS} ensemble runs on ${threads} threads`, ensemble, 6000, threads),
    ...(await measureGoalSeeks(dataset, scenario)),
  ];
}

async function measureGoalSeeks(dataset: SectorDataset, scenario: Scenario): Promise<TargetResult[]> {
  const timings: Timing[] = [];
  for (const { key } of levers) {
    timings.push(await measure(() => goalSeek(dataset, scenario, key), { warmUp: 2, repeats: 7 }));
  }
  const limited = { ...scenario, solidarity: { ...defaultRule, maxDistanceKm: 100 } };
  const withLimit = await measure(() => goalSeek(dataset, limited, "rentIncrease"), { warmUp: 2, repeats: 7 });
  const middle = (of: (timing: Timing) => number) => timingOf(timings.map(of), 0).median;
  const slowest = timings.reduce((slow, timing) => (timing.median > slow.median ? timing : slow));
  const median = {
    ...slowest,
    median: middle((t) => t.median),
    best: middle((t) => t.best),
    processor: middle((t) => t.processor),
  };
  const target = 150;
  return [
    resultOf("goal seek (median lever)", median, target),
    resultOf("goal seek (slowest lever)", slowest, target),
    resultOf("goal seek under a distance limit", withLimit, target),
  ];
}
