import { FINANCE_FIELDS, type FinanceField } from "../balance/finance-fields.js";
import type { SectorRun } from "../balance/run-sector.js";
import type { YearFinance } from "./types.js";

/** Books of one year, EUR of that year. */
export type FinanceSums = Record<FinanceField, number>;

const noSums = Object.fromEntries(FINANCE_FIELDS.map((field) => [field, 0])) as FinanceSums;

/** Adds the sums of the named regions in one year. */
export function sumsOf(run: SectorRun, regions: readonly number[], t: number): FinanceSums {
  const fields = FINANCE_FIELDS.length;
  const sums = { ...noSums };
  for (let f = 0; f < fields; f++) {
    let total = 0;
    for (const r of regions) total += run.finance[(r * run.yearCount + t) * fields + f] as number;
    sums[FINANCE_FIELDS[f] as FinanceField] = total;
  }
  return sums;
}

const perHome = (amount: number, homes: number) => (homes > 0 ? amount / homes : 0);

/** The books of the social branch of these regions' corporations in year place `t`. EUR of that year. */
export function yearFinance(run: SectorRun, regions: readonly number[], t: number): YearFinance {
  const sums = sumsOf(run, regions, t);
  return {
    homes: sums.homes,
    newCohortHomes: sums.newCohortHomes,
    debt: Math.round(sums.debt),
    invested: Math.round(sums.invested),
    rentIncome: Math.round(sums.rentIncome),
    operatingCosts: Math.round(sums.operatingCosts),
    guaranteeLevy: Math.round(sums.guaranteeLevy),
    interest: Math.round(sums.interest),
    tax: Math.round(sums.tax),
    strippingTax: Math.round(sums.strippingTax),
    operatingCashFlow: Math.round(sums.operatingCashFlow),
    statePays: Math.round(sums.statePays),
    interestRate: sums.debt > 0 ? sums.debtTimesRate / sums.debt : 0,
    icr: sums.interest > 0 ? sums.operatingCashFlow / sums.interest : null,
    ltv: sums.policyValue > 0 ? sums.debt / sums.policyValue : null,
    monthlyRent: perHome(sums.rentTimesHomes, sums.homesAtStart),
    monthlyResultPerHome: perHome(sums.resultTimesHomes, sums.homesAtStart),
    taxPerHome: perHome(sums.tax, sums.homesAtStart),
    debtPerHome: perHome(sums.debt, sums.homes),
  };
}
