import type { SectorDataset } from "../../dataset/types.js";
import type { Outcome } from "../../outcome/types.js";
import { applyScenario } from "../../scenario/apply-scenario.js";

/**
 * The levy for statutory project support may not exceed this share of the sector's yearly rent.
 * @source BTIV art. 115; solidarity-law.csv, levy-cap
 */
export const LEVY_CAP_SHARE = 0.01;

/** EUR of that year. */
export interface LevyYear {
  readonly year: number;
  /** Rent of the social branch. */
  readonly rent: number;
  /** The greatest levy that the law allows. */
  readonly cap: number;
  /** What the plan asks when it is spread evenly over the years. */
  readonly askedEvenly: number;
  /** What the plan asks when help comes in the years in which receiving regions fall short. */
  readonly askedAsNeeded: number;
}

/** Whether the plan would fit in the statutory levy. */
export interface LevyCheck {
  readonly capShare: number;
  readonly years: readonly LevyYear[];
  /** Whether no year asks more than the cap. */
  readonly fitsEvenly: boolean;
  readonly fitsAsNeeded: boolean;
  /** Greatest share of a year's rent that the plan asks. */
  readonly greatestShareEvenly: number;
  readonly greatestShareAsNeeded: number;
}

/**
 * Holds the plan against the cap of the statutory levy. Plan amounts are in prices of the first model year, so they are
 * carried to each year with the building cost index; rent is that of the social branch alone, which is the careful side.
 * @param outcome of this dataset, within its own years
 */
export function levyCheck(dataset: SectorDataset, outcome: Outcome): LevyCheck {
  const index = applyScenario(dataset, outcome.scenario).terms.buildCostIndex;
  const evenly = outcome.national.moved / dataset.yearCount;
  const asNeeded = neededByYear(outcome);
  const years = outcome.years.map(({ year, finance }, t): LevyYear => {
    const rent = finance?.rentIncome ?? 0;
    return {
      year,
      rent,
      cap: Math.round(LEVY_CAP_SHARE * rent),
      askedEvenly: Math.round(evenly * (index[t] as number)),
      askedAsNeeded: Math.round((asNeeded[t] as number) * (index[t] as number)),
    };
  });
  const greatest = (asked: (year: LevyYear) => number) =>
    years.reduce((most, year) => Math.max(most, year.rent > 0 ? asked(year) / year.rent : 0), 0);
  return {
    capShare: LEVY_CAP_SHARE,
    years,
    fitsEvenly: years.every((year) => year.askedEvenly <= year.cap),
    fitsAsNeeded: years.every((year) => year.askedAsNeeded <= year.cap),
    greatestShareEvenly: greatest((year) => year.askedEvenly),
    greatestShareAsNeeded: greatest((year) => year.askedAsNeeded),
  };
}

/** EUR of the first year: each region's part of the plan follows its own unmet task over the years. */
export function neededByYear({ regions, years }: Outcome): number[] {
  return years.map((_, t) =>
    regions.reduce((total, { received, need, years: own }) => {
      const unmet = own[t]?.unmet ?? 0;
      return total + (need > 0 ? (received * unmet) / need : 0);
    }, 0),
  );
}
