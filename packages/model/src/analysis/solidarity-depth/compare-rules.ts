import type { RegionPositionBefore } from "../../balance/regional-balance.js";
import type { Dataset } from "../../dataset/types.js";
import { solidarityRegions } from "../../outcome/evaluate.js";
import type { Undone } from "../../outcome/types.js";
import { scrappedByRegion, sumOfUndone, undone } from "../../outcome/undone.js";
import type { Scenario } from "../../scenario/types.js";
import { solveSolidarity } from "../../solidarity/solve-solidarity.js";
import type { GiveRule, ReceiveRule, SolidarityRule } from "../../solidarity/types.js";
import { largestRemainder } from "../../support/largest-remainder.js";
import { openPart } from "../common/headline.js";
import { leanBalanceOf } from "../common/lean-balance.js";
import { type AmountRange, certainRanges } from "./certain-ranges.js";

/** What one rule makes of one region. Whole EUR, homes and measures. */
export interface RuleRegion extends Undone {
  readonly region: string;
  readonly given: number;
  readonly received: number;
  readonly open: number;
  /** Share of the own task that is feasible after solidarity; 1 where there is no task. */
  readonly coverage: number;
}

export interface RuleResult extends Undone {
  readonly rule: SolidarityRule;
  readonly moved: number;
  readonly open: number;
  /** Null for one fund. */
  readonly euroKilometres: number | null;
  readonly transfers: number;
  readonly regions: readonly RuleRegion[];
}

/** Between which amounts a region gives and receives. */
export interface RegionRange {
  readonly region: string;
  /** Over the rules compared. */
  readonly given: AmountRange;
  readonly received: AmountRange;
  /** Over all rules there could be, with the scenario's reserve: what no choice can change. */
  readonly certainGiven: AmountRange;
  readonly certainReceived: AmountRange;
}

export interface RulesComparison {
  readonly rules: readonly RuleResult[];
  readonly ranges: readonly RegionRange[];
  readonly atMostMoved: number;
  readonly atLeastOpen: number;
}

const GIVE_RULES: readonly GiveRule[] = ["PROPORTIONAL", "STATUTORY_LEVY"];
const RECEIVE_RULES: readonly ReceiveRule[] = ["PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"];

/** Every way to share giving and receiving, with the route, reserve and distance limit of one rule. */
export function standardRules(rule: SolidarityRule): SolidarityRule[] {
  return GIVE_RULES.flatMap((give) => RECEIVE_RULES.map((receive) => ({ ...rule, give, receive })));
}

/**
 * Rules of solidarity side by side on the same positions: who gives and receives what under each, and what is the same
 * under all.
 * @source docs/model/analyses.md, "Rules side by side"
 */
export async function compareRules(
  dataset: Dataset,
  scenario: Scenario,
  rules: readonly SolidarityRule[] = standardRules(scenario.solidarity),
): Promise<RulesComparison> {
  const { positions } = leanBalanceOf(dataset, scenario);
  const results: RuleResult[] = [];
  for (const rule of rules) results.push(await resultOf(dataset, positions, rule));
  const certain = certainRanges(positions, scenario.solidarity);
  const sum = (amount: (p: RegionPositionBefore) => number) => positions.reduce((total, p) => total + amount(p), 0);
  const shortfall = sum((p) => p.shortfall);
  const atMostMoved = Math.min(
    shortfall,
    sum((p) => p.surplus),
  );
  return {
    rules: results,
    ranges: positions.map(({ region }, r) => ({
      region,
      given: rangeOf(results.map((result) => result.regions[r]?.given ?? 0)),
      received: rangeOf(results.map((result) => result.regions[r]?.received ?? 0)),
      certainGiven: certain.given[r] as AmountRange,
      certainReceived: certain.received[r] as AmountRange,
    })),
    atMostMoved,
    atLeastOpen: shortfall - atMostMoved,
  };
}

function rangeOf(amounts: readonly number[]): AmountRange {
  return { atLeast: Math.min(...amounts), atMost: Math.max(...amounts) };
}

async function resultOf(
  dataset: Dataset,
  positions: readonly RegionPositionBefore[],
  rule: SolidarityRule,
): Promise<RuleResult> {
  const plan = await solveSolidarity({
    regions: solidarityRegions(dataset, positions),
    distanceKm: dataset.distanceKm,
    rule,
  });
  const receivedBy = (p: RegionPositionBefore) => plan.received[p.region] ?? 0;
  const lost = (count: (p: RegionPositionBefore) => number) => {
    const real = positions.map((p) => count(p) * openPart(p, receivedBy(p)));
    const total = Math.round(real.reduce((sum, value) => sum + value, 0));
    const codes = positions.map((p) => p.region);
    return largestRemainder(real, total, codes);
  };
  const homes = lost((p) => p.homesLost);
  const measures = lost((p) => p.measuresLost);
  const scrapped = scrappedByRegion(positions);
  const regions = positions.map((p, r): RuleRegion => {
    const open = p.shortfall - receivedBy(p);
    return {
      region: p.region,
      given: plan.given[p.region] ?? 0,
      received: receivedBy(p),
      open,
      ...undone({
        homesLost: homes[r] as number,
        measuresLost: measures[r] as number,
        homesScrapped: scrapped.homes[r] as number,
        measuresScrapped: scrapped.measures[r] as number,
      }),
      coverage: p.task > 0 ? 1 - open / p.task : 1,
    };
  });
  return {
    rule,
    moved: plan.moved,
    open: regions.reduce((total, region) => total + region.open, 0),
    ...sumOfUndone(regions),
    euroKilometres: plan.euroKm,
    transfers: plan.flows.length,
    regions,
  };
}
