import { type BranchState, indexPrices } from "./branch-state.js";
import type { BranchStep } from "./branch-step.js";
import { largestShare } from "./financeable-share.js";
import { coverUse, remainingRoom, valueUse } from "./remaining-room.js";
import type { BranchInput, Norms, TaskInput } from "./types.js";
import type { YearTerms } from "./year-terms.js";

/**
 * Moves a branch through model year `t`: index, operation, tax, cash, task, financeable share, close (docs/model.md,
 * "One branch, one year"). The only copy of this arithmetic; projections, ensembles and the long run all call it.
 * @param state read and moved one year on
 * @param step filled with the year's figures
 */
export function stepBranch(
  state: BranchState,
  input: BranchInput,
  task: TaskInput,
  terms: YearTerms,
  norms: Norms,
  t: number,
  step: BranchStep,
): void {
  if (t > 0) indexPrices(state, terms, t);
  const supplement = terms.rentSupplement[t] as number;
  const maintenanceFactor = terms.maintenanceFactor[t] as number;
  const rent = state.rent + supplement;
  const newHomeRent = state.newHomeRent + supplement;
  const maintenance = state.maintenance * maintenanceFactor;
  const newHomeMaintenance = state.newHomeMaintenance * maintenanceFactor;
  const management = state.management * (terms.managementFactor[t] as number);
  const buildIndex = terms.buildCostIndex[t] as number;
  const newHomeSubsidy = Math.min(state.newHomeCost, (terms.newHomeSubsidy[t] as number) * buildIndex);
  const measureSubsidy = Math.min(state.measureCost, (terms.measureSubsidy[t] as number) * buildIndex);
  const newHomeCost = state.newHomeCost - newHomeSubsidy;
  const measureCost = state.measureCost - measureSubsidy;
  const market = terms.marketInterest[t] as number;
  const levy = terms.guaranteeLevy[t] as number;
  const { older, newer, debt, rate, valuePerHome, valuePerNewHome } = state;
  const homes = older + newer;

  const letMonths = 12 * (1 - input.vacancy);
  const monthlyRents = rent * older + newHomeRent * newer;
  const rentIncome = letMonths * monthlyRents;
  const guaranteeLevy = levy * debt;
  const operatingCosts = maintenance * older + newHomeMaintenance * newer + management * homes + guaranteeLevy;
  const interest = rate * debt;
  const earnings = rentIncome - operatingCosts;

  const newHomes = (task.newHomes[t] as number) * (terms.newHomeFactor[t] as number);
  const measures = (task.measures[t] as number) * (terms.measureFactor[t] as number);
  // The whole cost is deductible, also what a subsidy pays: like grants, subsidies are not taxed.
  const deductibleMeasures = terms.deductibleMeasures * measures * state.measureCost;
  const strippingBase = earnings - terms.strippedMeasures * deductibleMeasures;
  const deductibleInterest = Math.min(
    interest,
    Math.max(terms.interestThreshold[t] as number, (terms.earningsStripping[t] as number) * strippingBase),
  );
  const taxRate = terms.taxRate[t] as number;
  const beforeInterest = earnings - deductibleMeasures - terms.otherDeductionsPerHome * homes;
  const tax = taxRate * Math.max(0, beforeInterest - deductibleInterest);

  const cashFlow = earnings - tax;
  const sold = Math.min(input.saleShare * homes, older);
  const taskCost = newHomes * newHomeCost + measures * measureCost;
  const grant = (terms.grantPerTaskEuro[t] as number) * taskCost;
  const freeCash = cashFlow - interest + sold * state.salePrice + grant;

  const unsold = older - sold;
  const kept = unsold - Math.min(input.demolitionShare * homes, unsold);
  const valueKept = valuePerHome * kept + valuePerNewHome * newer;
  const marginOfTask = newHomes * (letMonths * newHomeRent - newHomeMaintenance - management);
  const valueOfTask = newHomes * valuePerNewHome;

  let share = 1;
  if (taskCost > 0) {
    const byValue = largestShare(debt - freeCash - norms.ltv * valueKept, taskCost - norms.ltv * valueOfTask);
    const byCover = largestShare(
      norms.icr * (interest - market * freeCash) - cashFlow - levy * freeCash,
      (norms.icr * market + levy) * taskCost - marginOfTask,
    );
    share = Math.min(byValue, byCover);
  }

  const invested = share * taskCost;
  const borrowed = invested - freeCash;
  const closingDebt = Math.max(0, debt + borrowed);
  const closingRate = borrowed > 0 ? (interest + market * borrowed) / (debt + borrowed) : rate;
  const closingValue = valueKept + share * valueOfTask;
  const built = share * newHomes;

  step.share = share;
  step.task = taskCost;
  step.invested = invested;
  step.unmet = (1 - share) * taskCost;
  step.newHomes = newHomes;
  step.measures = measures;
  step.homesLost = (1 - share) * newHomes;
  step.measuresLost = (1 - share) * measures;
  step.homesAtStart = homes;
  step.newCohortHomes = newer + built;
  step.homes = kept + step.newCohortHomes;
  step.debt = closingDebt;
  step.rate = closingRate;
  step.rentIncome = rentIncome;
  step.operatingCosts = operatingCosts;
  step.guaranteeLevy = guaranteeLevy;
  step.costsSaved =
    (state.maintenance - maintenance) * older +
    (state.newHomeMaintenance - newHomeMaintenance) * newer +
    (state.management - management) * homes;
  step.interest = interest;
  step.deductibleInterest = deductibleInterest;
  step.tax = tax;
  step.strippingTax = taxRate * (interest - deductibleInterest);
  step.operatingCashFlow = cashFlow;
  step.policyValue = closingValue;
  step.ltv = loanToValue(closingDebt, closingValue);
  step.monthlyResultPerHome = homes > 0 ? (cashFlow - interest - share * measures * measureCost) / homes / 12 : 0;
  step.monthlyRent = homes > 0 ? monthlyRents / homes : rent;
  step.statePays = grant + share * (newHomes * newHomeSubsidy + measures * measureSubsidy);
  step.room = remainingRoom(
    norms.ltv * closingValue - closingDebt,
    cashFlow + share * marginOfTask - levy * (closingDebt - debt) - norms.icr * closingRate * closingDebt,
    valueUse(norms, taskCost > 0 ? valueOfTask / taskCost : 0),
    coverUse(norms, market, levy, taskCost > 0 ? marginOfTask / taskCost : 0),
  );

  state.older = kept;
  state.newer = step.newCohortHomes;
  state.debt = closingDebt;
  state.rate = closingRate;
}

/** Not a number where there is debt and no home that it could be held against: no share is right then. */
function loanToValue(debt: number, value: number): number {
  if (debt === 0) return 0;
  return value > 0 ? debt / value : Number.NaN;
}
