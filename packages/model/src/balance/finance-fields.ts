import type { BranchStep } from "../finance/branch-step.js";

/** What is summed per region and year of the social branch, EUR of that year (homes: counts). */
export const FINANCE_FIELDS = [
  "homesAtStart",
  "homes",
  "debt",
  "invested",
  "rentIncome",
  "operatingCosts",
  "interest",
  "tax",
  "operatingCashFlow",
  "statePays",
  /** debt * mean rate at year end. */
  "debtTimesRate",
  /** Policy value at year end. */
  "policyValue",
  /** monthly rent * homes. */
  "rentTimesHomes",
  /** monthly result per home * homes. */
  "resultTimesHomes",
  /** Operating costs that measures took off. */
  "costsSaved",
  "newCohortHomes",
  "guaranteeLevy",
  /** Tax that earnings stripping causes. */
  "strippingTax",
] as const;

export type FinanceField = (typeof FINANCE_FIELDS)[number];

/** Adds a year of one branch to the sums that start at `at`; the order is that of FINANCE_FIELDS. */
export function addFinance(sums: Float64Array, at: number, step: BranchStep): void {
  const add = (field: number, amount: number) => {
    sums[at + field] = (sums[at + field] as number) + amount;
  };
  add(0, step.homesAtStart);
  add(1, step.homes);
  add(2, step.debt);
  add(3, step.invested);
  add(4, step.rentIncome);
  add(5, step.operatingCosts);
  add(6, step.interest);
  add(7, step.tax);
  add(8, step.operatingCashFlow);
  add(9, step.statePays);
  add(10, step.debt * step.rate);
  add(11, step.policyValue);
  add(12, step.monthlyRent * step.homesAtStart);
  add(13, step.monthlyResultPerHome * step.homesAtStart);
  add(14, step.costsSaved);
  add(15, step.newCohortHomes);
  add(16, step.guaranteeLevy);
  add(17, step.strippingTax);
}
