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
  readonly target: number;
}

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
    { name: "projection and balance (median, warm)", measured: balance.median, best: balance.best, target: 3 },
    { name: "whole outcome with solidarity plan (median, warm)", measured: plan.median, best: plan.best, target: 15 },
    {
      name: `${ENSEMBLE_RUNS} ensemble runs on ${threads} threads`,
      measured: ensemble.median,
      best: ensemble.best,
      target: 6000,
    },
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
  const [medians, bests] = [timings.map((timing) => timing.median), timings.map((timing) => timing.best)];
  const target = 150;
  return [
    { name: "goal seek (median lever)", measured: timingOf(medians).median, best: timingOf(bests).median, target },
    { name: "goal seek (slowest lever)", measured: Math.max(...medians), best: Math.max(...bests), target },
    { name: "goal seek under a distance limit", measured: withLimit.median, best: withLimit.best, target },
  ];
}
