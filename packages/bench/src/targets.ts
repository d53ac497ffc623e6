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
import { measure, timingOf } from "./measure.js";

/** A promise about speed, and what came of it. Milliseconds. */
export interface TargetResult {
  readonly name: string;
  readonly measured: number;
  readonly target: number;
}

export const ENSEMBLE_RUNS = 10_000;

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
    { name: "projection and balance (median, warm)", measured: balance.median, target: 3 },
    { name: "whole outcome with solidarity plan (median, warm)", measured: plan.median, target: 15 },
    { name: `${ENSEMBLE_RUNS} ensemble runs on ${threads} threads`, measured: ensemble.median, target: 6000 },
    ...(await measureGoalSeeks(dataset, scenario)),
  ];
}

async function measureGoalSeeks(dataset: SectorDataset, scenario: Scenario): Promise<TargetResult[]> {
  const medians: number[] = [];
  for (const { key } of levers) {
    const timing = await measure(() => goalSeek(dataset, scenario, key), { warmUp: 2, repeats: 5 });
    medians.push(timing.median);
  }
  const limited = { ...scenario, solidarity: { ...defaultRule, maxDistanceKm: 100 } };
  const withLimit = await measure(() => goalSeek(dataset, limited, "rentIncrease"), { warmUp: 2, repeats: 5 });
  return [
    { name: "goal seek (median lever)", measured: timingOf(medians).median, target: 150 },
    { name: "goal seek (slowest lever)", measured: Math.max(...medians), target: 150 },
    { name: "goal seek under a distance limit", measured: withLimit.median, target: 150 },
  ];
}
