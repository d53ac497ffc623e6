import { runSector, type SectorRun } from "../../balance/run-sector.js";
import { prepareSector } from "../../dataset/prepare-sector.js";
import type { SectorDataset } from "../../dataset/types.js";
import type { YearFinance } from "../../outcome/types.js";
import { yearFinance } from "../../outcome/year-finance.js";
import { applyScenario } from "../../scenario/apply-scenario.js";
import type { Scenario } from "../../scenario/types.js";
import { financedShare, runTogether } from "./books-together.js";
import { extendDataset, type Horizon, type LongRunGrowth, longRunGrowthOf } from "./extend-dataset.js";
import { mergeCorporations } from "./merge-corporations.js";

export const LONG_RUN_UNTIL = 2060;
export const LATEST_LONG_RUN_YEAR = 2100;

export interface LongRunOptions {
  /** Last year; 2060 where absent. */
  readonly until?: number;
  /** Share of the agreed pace after the agreements, 1 where absent. */
  readonly pace?: number;
  /** First year at that pace; the first year after the agreements where absent. */
  readonly paceFrom?: number;
  readonly growth?: Partial<LongRunGrowth>;
}

export interface LongRunYear {
  readonly year: number;
  /** Whole EUR, prices of the first model year. */
  readonly task: number;
  readonly unmet: number;
  /** Share of the task that corporations can finance, each on its own; 1 where there is no task. */
  readonly share: number;
  /** The same if all corporations of the region (or the country) kept one set of books. */
  readonly shareTogether: number;
  /** Social branch, EUR of that year: debt per home, interest cover, loan to value, monthly result per home. */
  readonly finance: YearFinance;
}

export interface LongRunRegion {
  readonly region: string;
  readonly years: readonly LongRunYear[];
}

export interface LongRun {
  readonly until: number;
  readonly pace: number;
  readonly paceFrom: number;
  readonly growth: LongRunGrowth;
  readonly national: readonly LongRunYear[];
  /** By core region of the corporations where it concerns books, by place of the task where it concerns the task. */
  readonly regions: readonly LongRunRegion[];
}

/** Options with what is left out filled in. */
export function horizonOf(dataset: SectorDataset, options: LongRunOptions): Horizon {
  const { until = LONG_RUN_UNTIL, pace = 1, paceFrom = dataset.firstYear + dataset.yearCount, growth } = options;
  if (!(pace >= 0 && Number.isFinite(pace))) throw new RangeError(`A pace is a share of the agreed one, not ${pace}`);
  if (until > LATEST_LONG_RUN_YEAR) throw new RangeError(`The long run ends at most in ${LATEST_LONG_RUN_YEAR}`);
  return { until, pace, paceFrom, growth: { ...longRunGrowthOf(dataset), ...growth } };
}

/**
 * The same model, years on: what becomes of debt, norms and task when the agreed pace (or a share of it) goes on after
 * the agreements?
 * @throws RangeError for a last year before the end of the agreements or after 2100, or a negative pace
 * @source docs/model/long-run.md
 */
export function longRun(dataset: SectorDataset, scenario: Scenario, options: LongRunOptions = {}): LongRun {
  const horizon = horizonOf(dataset, options);
  const extended = extendDataset(dataset, horizon);
  const run = runSector(prepareSector(extended), applyScenario(extended, scenario));
  const regionsTogether = runTogether(mergeCorporations(dataset, "REGIONS"), scenario, horizon);
  const countryTogether = runTogether(mergeCorporations(dataset, "COUNTRY"), scenario, horizon);
  const everyRegion = dataset.regions.map((_, r) => r);
  const yearsOf = (places: readonly number[], shareTogether: (t: number) => number): LongRunYear[] =>
    Array.from({ length: run.yearCount }, (_, t) => longRunYear(run, places, t, dataset.firstYear, shareTogether(t)));
  return {
    ...horizon,
    national: yearsOf(everyRegion, (t) => financedShare(countryTogether, 0, t)),
    regions: dataset.regions.map(({ code }, r) => ({
      region: code,
      years: yearsOf([r], (t) => financedShare(regionsTogether, r, t)),
    })),
  };
}

function longRunYear(
  run: SectorRun,
  places: readonly number[],
  t: number,
  firstYear: number,
  shareTogether: number,
): LongRunYear {
  const total = (values: Float64Array) =>
    places.reduce((sum, r) => sum + Math.round(values[r * run.yearCount + t] as number), 0);
  const task = total(run.task);
  const unmet = total(run.unmet);
  const finance = yearFinance(run, places, t);
  return { year: firstYear + t, task, unmet, share: task > 0 ? 1 - unmet / task : 1, shareTogether, finance };
}
