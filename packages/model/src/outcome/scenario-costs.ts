import { runSector, type SectorRun } from "../balance/run-sector.js";
import { prepareSector } from "../dataset/prepare-sector.js";
import type { SectorDataset } from "../dataset/types.js";
import { applyScenario } from "../scenario/apply-scenario.js";
import type { RunSettings } from "../scenario/run-settings.js";
import type { Scenario } from "../scenario/types.js";
import { type ExtraRent, extraRents } from "./extra-rent.js";
import type {
  NationalBalance,
  NotBuilt,
  RegionBalance,
  ScenarioCosts,
  ScenarioCostsYear,
  TenantCosts,
} from "./types.js";
import { type FinanceSums, sumsOf } from "./year-finance.js";

/** A run with what it was run with, and what it came to. */
export interface EvaluatedRun {
  readonly settings: RunSettings;
  readonly run: SectorRun;
  readonly regions: readonly RegionBalance[];
  readonly national: NationalBalance;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The same world without any measure; without measures that is the run itself. */
function referenceOf(
  dataset: SectorDataset,
  scenario: Scenario,
  { run, settings }: EvaluatedRun,
): Pick<EvaluatedRun, "run" | "settings"> {
  if (scenario.measures.length === 0) return { run, settings };
  const reference = applyScenario(dataset, { ...scenario, measures: [] });
  return { run: runSector(prepareSector(dataset), reference), settings: reference };
}

const whole = (amount: number) => Math.round(amount) + 0;

function costsOfYear(
  year: number,
  sums: FinanceSums,
  reference: FinanceSums,
  rent: ExtraRent,
): Omit<ScenarioCostsYear, "homesDropped" | "measuresDropped"> {
  const subsidies = whole(sums.statePays);
  const taxForgone = whole(reference.tax - sums.tax);
  return {
    year,
    monthlyExtraRent: rent.mean,
    monthlyExtraRentTargeted: rent.targeted,
    rentPaidExtra: whole(rent.total),
    subsidies,
    taxForgone,
    stateTotal: subsidies + taxForgone,
    upkeepCut: whole(sums.costsSaved),
    debtExtra: whole(sums.debt - reference.debt),
  };
}

function tenantCosts(years: readonly ScenarioCostsYear[], targetedShare: number, total: number): TenantCosts {
  const first = years.find((year) => year.monthlyExtraRent !== 0);
  const last = years.at(-1);
  const targeted = years.filter((year) => year.monthlyExtraRentTargeted !== null);
  return {
    firstYear: first?.year ?? null,
    monthlyExtraFirst: first?.monthlyExtraRent ?? 0,
    monthlyExtraLast: last?.monthlyExtraRent ?? 0,
    targetedShare: targeted.length > 0 ? targetedShare : null,
    monthlyExtraTargetedFirst: targeted[0]?.monthlyExtraRentTargeted ?? null,
    monthlyExtraTargetedLast: last?.monthlyExtraRentTargeted ?? null,
    total,
    perYear: whole(total / Math.max(1, years.length)),
  };
}

function notBuilt(national: NationalBalance): NotBuilt {
  const { homesLost, measuresLost, homesScrapped: homesDropped, measuresScrapped: measuresDropped } = national;
  return {
    homesAgreed: national.newHomes + homesDropped,
    homesDropped,
    homesLost,
    homes: homesDropped + homesLost,
    measuresAgreed: national.measures + measuresDropped,
    measuresDropped,
    measuresLost,
    measures: measuresDropped + measuresLost,
  };
}

/**
 * Who pays for the measures of a scenario: tenants, the state, corporations, or those who wait for a home.
 * @returns whole EUR; by year in prices of that year, totals in prices of the first year; all zero without measures
 */
export function scenarioCosts(dataset: SectorDataset, scenario: Scenario, evaluated: EvaluatedRun): ScenarioCosts {
  const { run, settings, regions, national } = evaluated;
  const reference = referenceOf(dataset, scenario, evaluated);
  const everyRegion = regions.map((_, r) => r);
  const books = (of: SectorRun) => Array.from({ length: run.yearCount }, (_, t) => sumsOf(of, everyRegion, t));
  const sums = books(run);
  const referenceSums = books(reference.run);
  const rents = extraRents(settings, reference.settings, sums);
  const years = sums.map((ofYear, t): ScenarioCostsYear => {
    const plans = regions.map((region) => region.years[t]);
    const scrapped = (name: "homesScrapped" | "measuresScrapped") => sum(plans.map((plan) => plan?.[name] ?? 0));
    return {
      ...costsOfYear(dataset.firstYear + t, ofYear, referenceSums[t] as FinanceSums, rents[t] as ExtraRent),
      homesDropped: scrapped("homesScrapped"),
      measuresDropped: scrapped("measuresScrapped"),
    };
  });
  const inFirstPrices = (amount: (year: ScenarioCostsYear) => number) =>
    whole(sum(years.map((year, t) => amount(year) / (settings.terms.buildCostIndex[t] as number))));
  const subsidies = inFirstPrices((year) => year.subsidies);
  const taxForgone = inFirstPrices((year) => year.taxForgone);
  const paidExtra = inFirstPrices((year) => year.rentPaidExtra);
  return {
    tenants: tenantCosts(years, settings.targetedShare, paidExtra),
    state: {
      subsidies,
      taxForgone,
      total: subsidies + taxForgone,
      perYear: whole((subsidies + taxForgone) / Math.max(1, years.length)),
    },
    corporations: {
      upkeepCut: inFirstPrices((year) => year.upkeepCut),
      commercialSurplusOffered: whole(settings.commercialSurplusShare * sum(regions.map((r) => r.commercialSurplus))),
      debtExtraEnd: years.at(-1)?.debtExtra ?? 0,
    },
    notBuilt: notBuilt(national),
    years,
  };
}
