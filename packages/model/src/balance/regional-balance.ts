import type { RegionTableDataset } from "../dataset/types.js";
import { largestRemainder } from "../support/largest-remainder.js";
import type { RunDetail, SectorRun } from "./run-sector.js";

/** One year of one region before solidarity; EUR are whole, counts are real. */
export interface RegionYearPosition {
  readonly task: number;
  readonly unmet: number;
  readonly newHomes: number;
  readonly measures: number;
  /** The agreed numbers, before any ambition. */
  readonly agreedHomes: number;
  readonly agreedMeasures: number;
  readonly homesLost: number;
  readonly measuresLost: number;
}

/** One region before solidarity: whole EUR in prices of the first year. capacity = task - shortfall + surplus. */
export interface RegionPositionBefore {
  readonly region: string;
  readonly task: number;
  readonly need: number;
  readonly room: number;
  readonly shortfall: number;
  readonly surplus: number;
  readonly newHomes: number;
  readonly measures: number;
  /** The agreed numbers, before any ambition. */
  readonly agreedHomes: number;
  readonly agreedMeasures: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  readonly commercialShortfall: number;
  readonly commercialSurplus: number;
  readonly years: readonly RegionYearPosition[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Whole euros by year that add up to the whole total; ties go to the earlier year. */
export function wholeByYear(amounts: readonly number[], total: number): number[] {
  const real = sum(amounts);
  if (real <= 0 || total <= 0) return amounts.map(() => 0);
  const keys = amounts.map((_, t) => String(t).padStart(3, "0"));
  return largestRemainder(
    amounts.map((amount) => (amount * total) / real),
    total,
    keys,
  );
}

/** Whole euros by region that add up to the rounded national amount, so that it can be the published one to the euro. */
function wholeParts(amounts: readonly number[], codes: readonly string[]): number[] {
  return largestRemainder(amounts, Math.round(sum(amounts)), codes);
}

/**
 * Balances need against room, region by region. The commercial branch is balanced apart; the share of its surplus that
 * a scenario lets serve the social task is added to the room.
 * @param detail BALANCE leaves out the years
 */
export function regionalBalance(
  codes: readonly string[],
  run: SectorRun,
  commercialSurplusShare: number,
  detail: RunDetail = "FULL",
): RegionPositionBefore[] {
  const commercial = codes.map((_, r) => {
    const need = Math.round(run.commercialNeed[r] as number);
    const room = Math.round(run.commercialRoom[r] as number);
    return { shortfall: Math.max(0, need - room), surplus: Math.max(0, room - need) };
  });
  const needs = codes.map((_, r) => totalOfYears(run, run.unmet, r));
  const positions = codes.map((_, r) => {
    const served = commercialSurplusShare * (commercial[r] as { surplus: number }).surplus;
    return (run.room[r] as number) + served - (needs[r] as number);
  });
  const wholes = {
    task: wholeParts(
      codes.map((_, r) => totalOfYears(run, run.task, r)),
      codes,
    ),
    shortfall: wholeParts(
      positions.map((position) => Math.max(0, -position)),
      codes,
    ),
    surplus: wholeParts(
      positions.map((position) => Math.max(0, position)),
      codes,
    ),
  };
  return codes.map((region, r) => {
    const shortfall = wholes.shortfall[r] as number;
    const surplus = wholes.surplus[r] as number;
    const wholeTask = wholes.task[r] as number;
    const need = Math.max(shortfall, Math.round(needs[r] as number));
    const total = (values: Float64Array) => totalOfYears(run, values, r);
    return {
      region,
      task: wholeTask,
      need,
      room: need - shortfall + surplus,
      shortfall,
      surplus,
      newHomes: total(run.newHomes),
      measures: total(run.measures),
      agreedHomes: total(run.agreedHomes),
      agreedMeasures: total(run.agreedMeasures),
      homesLost: total(run.homesLost),
      measuresLost: total(run.measuresLost),
      commercialShortfall: (commercial[r] as { shortfall: number }).shortfall,
      commercialSurplus: (commercial[r] as { surplus: number }).surplus,
      years: detail === "FULL" ? yearPositions(run, r, wholeTask, need) : [],
    };
  });
}

/** Loops, not iterators: ensembles and goal seeks come here a hundred times a run. */
function totalOfYears({ yearCount }: SectorRun, values: Float64Array, r: number): number {
  let total = 0;
  for (let at = r * yearCount; at < (r + 1) * yearCount; at++) total += values[at] as number;
  return total;
}

function listOfYears({ yearCount }: SectorRun, values: Float64Array, r: number): number[] {
  const list: number[] = [];
  for (let at = r * yearCount; at < (r + 1) * yearCount; at++) list.push(values[at] as number);
  return list;
}

/** Whole euros by year that add up to the region's task and need; real counts. */
function yearPositions(run: SectorRun, r: number, wholeTask: number, need: number): RegionYearPosition[] {
  const ofYears = (values: Float64Array) => listOfYears(run, values, r);
  const unmet = wholeByYear(ofYears(run.unmet), need);
  const [newHomes, measures] = [ofYears(run.newHomes), ofYears(run.measures)];
  const [agreedHomes, agreedMeasures] = [ofYears(run.agreedHomes), ofYears(run.agreedMeasures)];
  const [homesLost, measuresLost] = [ofYears(run.homesLost), ofYears(run.measuresLost)];
  return wholeByYear(ofYears(run.task), wholeTask).map((task, t) => ({
    task,
    unmet: unmet[t] as number,
    newHomes: newHomes[t] as number,
    measures: measures[t] as number,
    agreedHomes: agreedHomes[t] as number,
    agreedMeasures: agreedMeasures[t] as number,
    homesLost: homesLost[t] as number,
    measuresLost: measuresLost[t] as number,
  }));
}

/**
 * The same for a table of regional positions: what the annex of a recalculation prints. Without accounts nothing is
 * known by year, and homes lost follow the part of the task that cannot be financed.
 */
export function tableBalance(dataset: RegionTableDataset): RegionPositionBefore[] {
  const byRegion = new Map(dataset.positions.map((position) => [position.region, position]));
  return dataset.regions.map(({ code }) => {
    const position = byRegion.get(code);
    const task = position?.task ?? 0;
    const shortfall = position?.shortfall ?? 0;
    const surplus = position?.surplus ?? 0;
    const share = task > 0 ? shortfall / task : 0;
    return {
      region: code,
      task,
      need: shortfall,
      room: surplus,
      shortfall,
      surplus,
      newHomes: position?.newHomes ?? 0,
      measures: position?.measures ?? 0,
      agreedHomes: position?.newHomes ?? 0,
      agreedMeasures: position?.measures ?? 0,
      homesLost: share * (position?.newHomes ?? 0),
      measuresLost: share * (position?.measures ?? 0),
      commercialShortfall: 0,
      commercialSurplus: 0,
      years: [],
    };
  });
}
