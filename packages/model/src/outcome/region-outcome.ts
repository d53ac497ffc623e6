import { type RegionPositionBefore, wholeByYear } from "../balance/regional-balance.js";
import type { SectorRun } from "../balance/run-sector.js";
import type { DatasetRegion } from "../dataset/types.js";
import type { SolidarityResult } from "../solidarity/types.js";
import { roundCounts, type WholeCounts } from "./round-counts.js";
import { perHome, runningTotals } from "./running-totals.js";
import type { RegionBalance, YearTotals } from "./types.js";
import { scrappedByRegion, scrappedByYear, undone } from "./undone.js";
import { yearFinance } from "./year-finance.js";

interface CountsOfOutcome {
  readonly newHomes: WholeCounts;
  readonly measures: WholeCounts;
  readonly homesLost: WholeCounts;
  readonly measuresLost: WholeCounts;
  readonly homesLostBefore: WholeCounts;
  readonly measuresLostBefore: WholeCounts;
}

const part = (of = 0, whole = 0): number => (whole > 0 ? of / whole : 0);

/** Part of what a region cannot do on its own that stays undone after solidarity, 0..1. */
function openPart(position: RegionPositionBefore, received: number): number {
  return position.need > 0 ? (position.shortfall - received) / position.need : 0;
}

function countsOf(positions: readonly RegionPositionBefore[], received: readonly number[]): CountsOfOutcome {
  const codes = positions.map((p) => p.region);
  const whole = (
    total: (p: RegionPositionBefore) => number,
    year: (y: RegionPositionBefore["years"][number]) => number,
    part: (r: number) => number,
  ) =>
    roundCounts(
      codes,
      positions.map((p, r) => total(p) * part(r)),
      positions.map((p, r) => p.years.map((y) => year(y) * part(r))),
    );
  const all = () => 1;
  const open = (r: number) => openPart(positions[r] as RegionPositionBefore, received[r] as number);
  return {
    newHomes: whole(
      (p) => p.newHomes,
      (y) => y.newHomes,
      all,
    ),
    measures: whole(
      (p) => p.measures,
      (y) => y.measures,
      all,
    ),
    homesLost: whole(
      (p) => p.homesLost,
      (y) => y.homesLost,
      open,
    ),
    measuresLost: whole(
      (p) => p.measuresLost,
      (y) => y.measuresLost,
      open,
    ),
    homesLostBefore: whole(
      (p) => p.homesLost,
      (y) => y.homesLost,
      all,
    ),
    measuresLostBefore: whole(
      (p) => p.measuresLost,
      (y) => y.measuresLost,
      all,
    ),
  };
}

/** What is scrapped by year, homes and measures. */
const scrappedYears = ({ years }: RegionPositionBefore, homes: number, measures: number) =>
  [
    scrappedByYear(
      years.map((year) => year.agreedHomes),
      years.map((year) => year.newHomes),
      homes,
    ),
    scrappedByYear(
      years.map((year) => year.agreedMeasures),
      years.map((year) => year.measures),
      measures,
    ),
  ] as const;

/**
 * Every region after solidarity. own position + received - given = remaining, to the euro.
 * @param run null for a table of regions: nothing is known of the books then
 */
export function regionOutcomes(
  regions: readonly DatasetRegion[],
  positions: readonly RegionPositionBefore[],
  plan: SolidarityResult,
  run: SectorRun | null,
  firstYear: number,
): RegionBalance[] {
  const received = positions.map((p) => plan.received[p.region] ?? 0);
  const counts = countsOf(positions, received);
  const scrapped = scrappedByRegion(positions);
  return positions.map((position, r) => {
    const { region, task, need, room, shortfall, surplus } = position;
    const homes = (regions[r] as DatasetRegion).homes;
    const given = plan.given[region] ?? 0;
    const got = received[r] as number;
    const open = shortfall - got;
    const ownPosition = surplus - shortfall;
    const openByYear = wholeByYear(
      position.years.map((y) => y.unmet),
      open,
    );
    // What is received follows the same years, so that shortfall - received = open holds in each of them.
    const receivedByYear = wholeByYear(
      position.years.map((y) => y.unmet),
      got,
    );
    const [homesScrapped, measuresScrapped] = [scrapped.homes[r] as number, scrapped.measures[r] as number];
    const [homesByYear, measuresByYear] = scrappedYears(position, homesScrapped, measuresScrapped);
    const at = (count: WholeCounts, t: number) => count.byYear[r]?.[t] ?? 0;
    const years: YearTotals[] = position.years.map((year, t) => ({
      year: firstYear + t,
      task: year.task,
      unmet: year.unmet,
      shortfall: (openByYear[t] as number) + (receivedByYear[t] as number),
      received: receivedByYear[t] as number,
      open: openByYear[t] as number,
      shortfallPerHome: perHome((openByYear[t] as number) + (receivedByYear[t] as number), homes),
      openShare: year.task > 0 ? (openByYear[t] as number) / year.task : 0,
      newHomes: at(counts.newHomes, t),
      measures: at(counts.measures, t),
      ...undone({
        homesLost: at(counts.homesLost, t),
        measuresLost: at(counts.measuresLost, t),
        homesScrapped: homesByYear[t] as number,
        measuresScrapped: measuresByYear[t] as number,
      }),
      finance: run ? yearFinance(run, [r], t) : null,
    }));
    return {
      region,
      task,
      need,
      room,
      shortfall,
      surplus,
      given,
      received: got,
      open,
      ownPosition,
      homes,
      years,
      yearsUntil: runningTotals(years, homes),
      capacity: task - shortfall + surplus,
      remaining: ownPosition + got - given,
      ...undone({
        homesLost: counts.homesLost.byRegion[r] as number,
        measuresLost: counts.measuresLost.byRegion[r] as number,
        homesScrapped,
        measuresScrapped,
      }),
      homesLostBefore: counts.homesLostBefore.byRegion[r] as number,
      measuresLostBefore: counts.measuresLostBefore.byRegion[r] as number,
      newHomes: counts.newHomes.byRegion[r] as number,
      measures: counts.measures.byRegion[r] as number,
      ownPositionPerHome: perHome(ownPosition, homes),
      shortfallShare: task > 0 ? shortfall / task : 0,
      openShare: task > 0 ? open / task : 0,
      homesLostShare: part(counts.homesLost.byRegion[r], counts.newHomes.byRegion[r]),
      commercialSurplus: position.commercialSurplus,
      commercialShortfall: position.commercialShortfall,
    };
  });
}
