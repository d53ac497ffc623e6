import type { SectorRun } from "../balance/run-sector.js";
import type { FigureStatus, Vintage } from "../dataset/types.js";
import { perHome } from "./running-totals.js";
import type { NationalBalance, NationalFigureName, PublishedFigures, RegionBalance, YearTotals } from "./types.js";
import { sumOfUndone } from "./undone.js";
import { yearFinance } from "./year-finance.js";

/** A year counts as slowed down when more than this share of the national task stays open after solidarity. */
export const SLOWDOWN_SHARE = 0.03;

function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

/** The country by year: sums of the regions, and the books of all corporations together. */
export function nationalYears(regions: readonly RegionBalance[], run: SectorRun | null): YearTotals[] {
  const homes = total(regions, (region) => region.homes);
  const everyRegion = regions.map((_, r) => r);
  return (regions[0]?.years ?? []).map(({ year }, t) => {
    const ofYear = regions.map((region) => region.years[t] as YearTotals);
    const task = total(ofYear, (y) => y.task);
    const open = total(ofYear, (y) => y.open);
    const shortfall = total(ofYear, (y) => y.shortfall);
    return {
      year,
      task,
      unmet: total(ofYear, (y) => y.unmet),
      shortfall,
      received: total(ofYear, (y) => y.received),
      open,
      shortfallPerHome: perHome(shortfall, homes),
      openShare: task > 0 ? open / task : 0,
      newHomes: total(ofYear, (y) => y.newHomes),
      measures: total(ofYear, (y) => y.measures),
      ...sumOfUndone(ofYear),
      finance: run ? yearFinance(run, everyRegion, t) : null,
    };
  });
}

/** The country: sums of whole regional amounts, so that parts add up to the total. */
export function nationalOutcome(
  regions: readonly RegionBalance[],
  years: readonly YearTotals[],
  vintage: Vintage,
  asPublished: boolean,
): NationalBalance {
  const amounts = {
    task: total(regions, (r) => r.task),
    shortfall: total(regions, (r) => r.shortfall),
    surplus: total(regions, (r) => r.surplus),
    moved: total(regions, (r) => r.given),
    open: total(regions, (r) => r.open),
  };
  return {
    ...amounts,
    capacity: amounts.task - amounts.shortfall + amounts.surplus,
    ...sumOfUndone(regions),
    newHomes: total(regions, (r) => r.newHomes),
    measures: total(regions, (r) => r.measures),
    slowdownYear: years.find((year) => year.openShare > SLOWDOWN_SHARE)?.year ?? null,
    regionsWithShortfall: regions.filter((r) => r.shortfall > 0).length,
    regionsWithSurplus: regions.filter((r) => r.surplus > 0).length,
    figureStatus: MODELLED,
    published: asPublished ? publishedFigures(vintage) : null,
  };
}

/**
 * The model's own figures are modelled, also where they were fitted and read like the published ones: those stand apart,
 * in `published`.
 */
const MODELLED: Readonly<Record<NationalFigureName, FigureStatus>> = {
  task: "MODELLED",
  shortfall: "MODELLED",
  surplus: "MODELLED",
  capacity: "MODELLED",
  moved: "MODELLED",
  open: "MODELLED",
  homesLost: "MODELLED",
  measuresLost: "MODELLED",
  slowdownYear: "MODELLED",
};

/** What a vintage published; null where it published nothing, as a table of one's own. */
function publishedFigures(vintage: Vintage): PublishedFigures | null {
  const published: PublishedFigures = {
    task: vintage.publishedTask,
    shortfall: vintage.publishedShortfall,
    surplus: vintage.publishedSurplus,
    homesLost: vintage.publishedHomesLost ?? null,
    measuresLost: vintage.publishedMeasuresLost ?? null,
    slowdownYear: vintage.publishedSlowdownYear ?? null,
  };
  return Object.values(published).some((figure) => figure !== null) ? published : null;
}
