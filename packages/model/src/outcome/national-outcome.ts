import type { SectorRun } from "../balance/run-sector.js";
import type { FigureStatus, Vintage } from "../dataset/types.js";
import { perHome } from "./running-totals.js";
import type { NationalBalance, NationalFigureName, RegionBalance, YearTotals } from "./types.js";
import { yearFinance } from "./year-finance.js";

/** A year counts as slowed down when more than this share of the national task stays open after solidarity. */
export const SLOWDOWN_SHARE = 0.03;

/** A model figure stands for the published one when both read the same in tenths of a billion, EUR. */
const PUBLISHED_TOLERANCE = 50_000_000;

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
      homesLost: total(ofYear, (y) => y.homesLost),
      measuresLost: total(ofYear, (y) => y.measuresLost),
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
    homesLost: total(regions, (r) => r.homesLost),
    measuresLost: total(regions, (r) => r.measuresLost),
    newHomes: total(regions, (r) => r.newHomes),
    measures: total(regions, (r) => r.measures),
    slowdownYear: years.find((year) => year.openShare > SLOWDOWN_SHARE)?.year ?? null,
    regionsWithShortfall: regions.filter((r) => r.shortfall > 0).length,
    regionsWithSurplus: regions.filter((r) => r.surplus > 0).length,
    figureStatus: figureStatuses(amounts, vintage, asPublished),
  };
}

/** Status of what no rule can change: it follows from the pair of shortfall and surplus alone. */
export function certainStatus({ figureStatus }: Pick<NationalBalance, "figureStatus">): FigureStatus {
  return figureStatus.shortfall === "PUBLISHED" && figureStatus.surplus === "PUBLISHED" ? "DERIVED" : "MODELLED";
}

/**
 * Which national figures are published facts: those the vintage printed, met by the model, in a scenario without
 * levers. What follows from them alone is derived; everything else is modelled.
 */
function figureStatuses(
  amounts: { readonly task: number; readonly shortfall: number; readonly surplus: number; readonly moved: number },
  vintage: Vintage,
  asPublished: boolean,
): Record<NationalFigureName, FigureStatus> {
  const met = (amount: number, published: number | null): FigureStatus =>
    asPublished && published !== null && Math.abs(amount - published) <= PUBLISHED_TOLERANCE ? "PUBLISHED" : "MODELLED";
  const task = met(amounts.task, vintage.publishedTask);
  const shortfall = met(amounts.shortfall, vintage.publishedShortfall);
  const surplus = met(amounts.surplus, vintage.publishedSurplus);
  const pair: FigureStatus = shortfall === "PUBLISHED" && surplus === "PUBLISHED" ? "DERIVED" : "MODELLED";
  // Only when everything that can move does move, the plan's total follows from the published pair.
  const plan = pair === "DERIVED" && amounts.moved === Math.min(amounts.shortfall, amounts.surplus) ? pair : "MODELLED";
  return {
    task,
    shortfall,
    surplus,
    capacity: pair === "DERIVED" && task === "PUBLISHED" ? "DERIVED" : "MODELLED",
    moved: plan,
    open: plan,
    homesLost: "MODELLED",
    measuresLost: "MODELLED",
    slowdownYear: "MODELLED",
  };
}
