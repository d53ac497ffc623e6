import {
  balanceOf,
  emptyScenario,
  evaluate,
  hashOf,
  headlineOf,
  type SectorDataset,
  solveSolidarity,
} from "@solidariteitskaart/model";
import { measure } from "./measure.js";

/** Milliseconds of one part of an outcome, at its best. */
export interface Part {
  readonly name: string;
  readonly milliseconds: number;
}

/** What an outcome spends its time on; the parts add up to the whole. */
export async function measureParts(dataset: SectorDataset): Promise<{ readonly parts: Part[]; readonly lean: number }> {
  const scenario = emptyScenario(dataset.vintage.code);
  const outcome = await evaluate(dataset, scenario);
  const { positions } = balanceOf(dataset, scenario);
  const regions = positions.map((position, r) => ({
    ...position,
    homes: dataset.regions[r]?.homes ?? 0,
    woz: dataset.regions[r]?.woz ?? 0,
  }));
  const rule = scenario.solidarity;
  const whole = await measure(() => evaluate(dataset, scenario));
  const balance = await measure(() => balanceOf(dataset, scenario));
  const plan = await measure(() => solveSolidarity({ regions, distanceKm: dataset.distanceKm, rule }));
  const hash = await measure(() => {
    hashOf(scenario);
    hashOf([outcome.national, outcome.regions.map((r) => [r.region, r.shortfall, r.surplus, r.given, r.received])]);
  });
  const lean = await measure(() => headlineOf(dataset, scenario));
  const known = balance.best + plan.best + hash.best;
  return {
    lean: lean.best,
    parts: [
      { name: "projection and balance", milliseconds: balance.best },
      { name: "solidarity plan (HiGHS)", milliseconds: plan.best },
      { name: "hashes", milliseconds: hash.best },
      { name: "regions, corporations and years of the outcome", milliseconds: Math.max(0, whole.best - known) },
    ],
  };
}
