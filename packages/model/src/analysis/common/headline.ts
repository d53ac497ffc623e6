import type { RegionPositionBefore } from "../../balance/regional-balance.js";
import type { Dataset } from "../../dataset/types.js";
import { solidarityRegions } from "../../outcome/evaluate.js";
import type { Undone } from "../../outcome/types.js";
import { scrappedByRegion, undoneInCountry } from "../../outcome/undone.js";
import type { Scenario } from "../../scenario/types.js";
import { solidarityMargins, solveSolidarity } from "../../solidarity/solve-solidarity.js";
import type { SolidarityRule } from "../../solidarity/types.js";
import { leanBalanceOf } from "./lean-balance.js";

/** The national figures that analyses repeat: whole EUR in prices of the first model year, whole homes and measures. */
export interface Headline extends Undone {
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
  /** What solidarity moves under the scenario's rule. */
  readonly moved: number;
  readonly open: number;
}

/** Their names, in the order of the dictionary. */
export const HEADLINE_FIGURES = [
  "task",
  "shortfall",
  "surplus",
  "moved",
  "open",
  "homesLost",
  "measuresLost",
  "homesScrapped",
  "measuresScrapped",
  "homesNotBuilt",
  "measuresNotDone",
] as const satisfies readonly (keyof Headline)[];

/** `to` less `from`, figure by figure. */
export function headlineDifference(from: Headline, to: Headline): Headline {
  const entries = HEADLINE_FIGURES.map((figure) => [figure, to[figure] - from[figure] + 0] as const);
  return Object.fromEntries(entries) as unknown as Headline;
}

/** What solidarity moves, and what each region (by place) receives of it. */
export interface Received {
  readonly moved: number;
  readonly byRegion: readonly number[];
}

/** What each region receives, without working out the ways: only a distance limit needs the solver. */
export async function receivedUnder(
  dataset: Dataset,
  positions: readonly RegionPositionBefore[],
  rule: SolidarityRule,
): Promise<Received> {
  const regions = solidarityRegions(dataset, positions);
  if (rule.route === "NEAREST" && rule.maxDistanceKm !== undefined) {
    const plan = await solveSolidarity({ regions, distanceKm: dataset.distanceKm, rule });
    return { moved: plan.moved, byRegion: positions.map((p) => plan.received[p.region] ?? 0) };
  }
  const { moved, receivers, received } = solidarityMargins(regions, rule);
  const amounts = new Map(receivers.map((region, k) => [region, received[k] as number]));
  return { moved, byRegion: positions.map((p) => amounts.get(p.region) ?? 0) };
}

/** Part of what a region cannot do on its own that stays undone after solidarity, 0..1. */
export function openPart({ need, shortfall }: RegionPositionBefore, received: number): number {
  return need > 0 ? (shortfall - received) / need : 0;
}

/** The headline of positions that are known already. */
async function headlineOfPositions(
  dataset: Dataset,
  positions: readonly RegionPositionBefore[],
  rule: SolidarityRule,
): Promise<Headline> {
  const { moved, byRegion } = await receivedUnder(dataset, positions, rule);
  const sum = (amount: (p: RegionPositionBefore, r: number) => number) =>
    positions.reduce((total, p, r) => total + amount(p, r), 0);
  const open = (p: RegionPositionBefore, r: number) => openPart(p, byRegion[r] as number);
  const shortfall = sum((p) => p.shortfall);
  const lost = {
    homesLost: Math.round(sum((p, r) => p.homesLost * open(p, r))),
    measuresLost: Math.round(sum((p, r) => p.measuresLost * open(p, r))),
  };
  return {
    task: sum((p) => p.task),
    shortfall,
    surplus: sum((p) => p.surplus),
    moved,
    open: shortfall - moved,
    ...undoneInCountry(lost, scrappedByRegion(positions)),
  };
}

/**
 * The same figures as `evaluate` gives, to the euro, without routes, years and corporations.
 * @param scenario canonical, of this dataset's vintage
 * @returns EUR of the first year, homes and measures; see HEADLINE_FIGURES
 */
export async function headlineOf(dataset: Dataset, scenario: Scenario): Promise<Headline> {
  return headlineOfPositions(dataset, leanBalanceOf(dataset, scenario).positions, scenario.solidarity);
}
