import type { CorporationBranch, SectorDataset } from "../../dataset/types.js";
import { inflationRule } from "../../finance/rent-cap.js";
import type { MacroPath } from "../../finance/types.js";
import { hashOf } from "../../support/canonical.js";

/** Yearly growth after the agreements. Rents follow from inflation by the rule of the letter. */
export interface LongRunGrowth {
  readonly inflation: number;
  readonly maintenanceGrowth: number;
  readonly buildCostGrowth: number;
  readonly valueGrowth: number;
}

export interface Horizon {
  /** Last year. */
  readonly until: number;
  /** Share of the agreed pace: of the targets up to 2034, of the last year's numbers after that. */
  readonly pace: number;
  /** First year at that pace; before it the agreed targets hold. */
  readonly paceFrom: number;
  readonly growth: LongRunGrowth;
}

/** The rent cap is the mean inflation of this many years before. */
const RENT_CAP_WINDOW = 3;

const lastOf = (values: readonly number[]) => values.at(-1) ?? 0;

/** What the agreements end with goes on: nothing new is assumed about the world after 2034. */
export function longRunGrowthOf({ macro }: SectorDataset): LongRunGrowth {
  return {
    inflation: lastOf(macro.inflation),
    maintenanceGrowth: lastOf(macro.maintenanceGrowth),
    buildCostGrowth: lastOf(macro.buildCostGrowth),
    valueGrowth: lastOf(macro.valueGrowth),
  };
}

/**
 * The dataset with years until the horizon, so that everything that runs on a dataset runs on it: years are data.
 * @throws RangeError where the horizon ends before the agreements do
 */
export function extendDataset(dataset: SectorDataset, horizon: Horizon): SectorDataset {
  const yearCount = horizon.until - dataset.firstYear + 1;
  if (!Number.isInteger(yearCount) || yearCount < dataset.yearCount) {
    throw new RangeError(
      `The long run ends after ${dataset.firstYear + dataset.yearCount - 1}, not in ${horizon.until}`,
    );
  }
  const pacedFrom = Math.max(0, horizon.paceFrom - dataset.firstYear);
  const paced = (targets: readonly number[]) =>
    Array.from({ length: yearCount }, (_, t) => (targets[t] ?? lastOf(targets)) * (t >= pacedFrom ? horizon.pace : 1));
  const branch = (own: CorporationBranch): CorporationBranch => ({
    ...own,
    task: { ...own.task, newHomes: paced(own.task.newHomes), measures: paced(own.task.measures) },
  });
  return {
    ...dataset,
    hash: hashOf({ dataset: dataset.hash, horizon }),
    yearCount,
    macro: extendMacro(dataset.macro, yearCount, horizon.growth),
    corporations: dataset.corporations.map((corporation) => ({
      ...corporation,
      social: branch(corporation.social),
      commercial: corporation.commercial && branch(corporation.commercial),
    })),
  };
}

function extendMacro(macro: MacroPath, yearCount: number, growth: LongRunGrowth): MacroPath {
  const goOn = (path: readonly number[], value: number) =>
    Array.from({ length: yearCount }, (_, t) => path[t] ?? value);
  const inflation = goOn(macro.inflation, growth.inflation);
  const rentCap = (t: number) => inflationRule(inflation.slice(Math.max(0, t - RENT_CAP_WINDOW), t));
  return {
    ...macro,
    inflation,
    rentGrowth: Array.from({ length: yearCount }, (_, t) => macro.rentGrowth[t] ?? rentCap(t)),
    maintenanceGrowth: goOn(macro.maintenanceGrowth, growth.maintenanceGrowth),
    buildCostGrowth: goOn(macro.buildCostGrowth, growth.buildCostGrowth),
    valueGrowth: goOn(macro.valueGrowth, growth.valueGrowth),
    marketInterest: goOn(macro.marketInterest, lastOf(macro.marketInterest)),
    guaranteeLevy: goOn(macro.guaranteeLevy, lastOf(macro.guaranteeLevy)),
  };
}
