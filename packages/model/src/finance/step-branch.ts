import { largestShare } from "./financeable-share.js";
import type { BranchInput, Norms, TaskInput } from "./types.js";
import type { YearTerms } from "./year-terms.js";

/** What a branch carries from one year into the next: its books and the prices it meets, EUR of that year. */
export interface BranchState {
  homes: number;
  debt: number;
  /** Mean rate of the loans. */
  rate: number;
  rent: number;
  maintenance: number;
  management: number;
  newHomeCost: number;
  measureCost: number;
  valuePerHome: number;
  valuePerNewHome: number;
  salePrice: number;
}

/** Sets a state to the start of the first model year. */
export function startBranch(state: BranchState, input: BranchInput, task: TaskInput): void {
  state.homes = input.homes;
  state.debt = input.debt;
  state.rate = input.interestRate;
  state.rent = input.monthlyRent;
  state.maintenance = input.maintenancePerHome;
  state.management = input.managementPerHome;
  state.newHomeCost = task.newHomeCost;
  state.measureCost = task.measureCost;
  state.valuePerHome = input.policyValuePerHome;
  state.valuePerNewHome = input.policyValuePerNewHome;
  state.salePrice = input.salePrice;
}

export function newBranchState(): BranchState {
  return {
    homes: 0,
    debt: 0,
    rate: 0,
    rent: 0,
    maintenance: 0,
    management: 0,
    newHomeCost: 0,
    measureCost: 0,
    valuePerHome: 0,
    valuePerNewHome: 0,
    salePrice: 0,
  };
}

/** Step 1, from the second year on: prices grow, and part of the loans moves to market interest. */
function indexPrices(state: BranchState, terms: YearTerms, t: number): void {
  const valueGrowth = 1 + (terms.valueGrowth[t] as number);
  const buildGrowth = 1 + (terms.buildCostGrowth[t] as number);
  state.rent *= 1 + (terms.rentGrowth[t] as number);
  state.maintenance *= 1 + (terms.maintenanceGrowth[t] as number);
  state.management *= 1 + (terms.inflation[t] as number);
  state.newHomeCost *= buildGrowth;
  state.measureCost *= buildGrowth;
  state.valuePerHome *= valueGrowth;
  state.valuePerNewHome *= valueGrowth;
  state.salePrice *= valueGrowth;
  state.rate = (1 - terms.refinanceShare) * state.rate + terms.refinanceShare * (terms.marketInterest[t] as number);
}

/** One year as the projection sees it; EUR of that year. Reused from year to year: copy what must stay. */
export interface BranchStep {
  share: number;
  task: number;
  invested: number;
  unmet: number;
  homesLost: number;
  measuresLost: number;
  newHomes: number;
  measures: number;
  homes: number;
  debt: number;
  rate: number;
  rentIncome: number;
  operatingCosts: number;
  /** Operating costs that measures took off. */
  costsSaved: number;
  interest: number;
  tax: number;
  operatingCashFlow: number;
  /** Policy value of the homes at year end. */
  policyValue: number;
  ltv: number;
  monthlyResultPerHome: number;
  monthlyRent: number;
  homesAtStart: number;
  /** Paid by somebody else: subsidies on what is built, and grants. */
  statePays: number;
  /** Extra investment of the same mix that the norms would still allow at the end of this year. */
  room: number;
}

export function newBranchStep(): BranchStep {
  return {
    share: 0,
    task: 0,
    invested: 0,
    unmet: 0,
    homesLost: 0,
    measuresLost: 0,
    newHomes: 0,
    measures: 0,
    homes: 0,
    debt: 0,
    rate: 0,
    rentIncome: 0,
    operatingCosts: 0,
    costsSaved: 0,
    interest: 0,
    tax: 0,
    operatingCashFlow: 0,
    policyValue: 0,
    ltv: 0,
    monthlyResultPerHome: 0,
    monthlyRent: 0,
    homesAtStart: 0,
    statePays: 0,
    room: 0,
  };
}

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
  const rent = state.rent + (terms.rentSupplement[t] as number);
  const maintenance = state.maintenance * (terms.maintenanceFactor[t] as number);
  const management = state.management * (terms.managementFactor[t] as number);
  const buildIndex = terms.buildCostIndex[t] as number;
  const newHomeSubsidy = Math.min(state.newHomeCost, (terms.newHomeSubsidy[t] as number) * buildIndex);
  const measureSubsidy = Math.min(state.measureCost, (terms.measureSubsidy[t] as number) * buildIndex);
  const newHomeCost = state.newHomeCost - newHomeSubsidy;
  const measureCost = state.measureCost - measureSubsidy;
  const market = terms.marketInterest[t] as number;
  const { homes, debt, rate, valuePerHome } = state;

  const rentIncome = 12 * rent * homes * (1 - input.vacancy);
  const operatingCosts = (maintenance + management) * homes;
  const interest = rate * debt;
  const earnings = rentIncome - operatingCosts;

  const newHomes = (task.newHomes[t] as number) * (terms.newHomeFactor[t] as number);
  const measures = (task.measures[t] as number) * (terms.measureFactor[t] as number);
  const deductibleInterest = Math.min(
    interest,
    Math.max(terms.interestThreshold[t] as number, (terms.earningsStripping[t] as number) * earnings),
  );
  // The whole cost is deductible, also what a subsidy pays: like grants, subsidies are not taxed.
  const taxable = earnings - deductibleInterest - terms.deductibleMeasures * measures * state.measureCost;
  const tax = (terms.taxRate[t] as number) * Math.max(0, taxable);

  const cashFlow = earnings - tax;
  const sales = input.saleShare * homes * state.salePrice;
  const taskCost = newHomes * newHomeCost + measures * measureCost;
  const grant = (terms.grantPerTaskEuro[t] as number) * taskCost;
  const freeCash = cashFlow - interest + sales + grant;

  const kept = homes * (1 - input.saleShare - input.demolitionShare);
  const marginPerNewHome = 12 * rent * (1 - input.vacancy) - maintenance - management;
  const marginOfTask = newHomes * marginPerNewHome;
  const valueOfTask = newHomes * state.valuePerNewHome;

  let share = 1;
  if (taskCost > 0) {
    const byValue = largestShare(debt - freeCash - norms.ltv * valuePerHome * kept, taskCost - norms.ltv * valueOfTask);
    const byCover = largestShare(
      norms.icr * (interest - market * freeCash) - cashFlow,
      norms.icr * market * taskCost - marginOfTask,
    );
    share = Math.min(byValue, byCover);
  }

  const invested = share * taskCost;
  const borrowed = invested - freeCash;
  const closingDebt = Math.max(0, debt + borrowed);
  const closingRate = borrowed > 0 ? (interest + market * borrowed) / (debt + borrowed) : rate;
  const closingValue = valuePerHome * kept + share * valueOfTask;

  step.share = share;
  step.task = taskCost;
  step.invested = invested;
  step.unmet = (1 - share) * taskCost;
  step.newHomes = newHomes;
  step.measures = measures;
  step.homesLost = (1 - share) * newHomes;
  step.measuresLost = (1 - share) * measures;
  step.homesAtStart = homes;
  step.homes = kept + share * newHomes;
  step.debt = closingDebt;
  step.rate = closingRate;
  step.rentIncome = rentIncome;
  step.operatingCosts = operatingCosts;
  step.costsSaved = (state.maintenance - maintenance + (state.management - management)) * homes;
  step.interest = interest;
  step.tax = tax;
  step.operatingCashFlow = cashFlow;
  step.policyValue = closingValue;
  step.ltv = closingDebt / closingValue;
  step.monthlyResultPerHome = (cashFlow - interest - share * measures * measureCost) / homes / 12;
  step.monthlyRent = rent;
  step.statePays = grant + share * (newHomes * newHomeSubsidy + measures * measureSubsidy);
  step.room = remainingRoom(
    norms,
    market,
    closingRate,
    closingDebt,
    closingValue,
    cashFlow + share * marginOfTask,
    taskCost > 0 ? valueOfTask / taskCost : 0,
    taskCost > 0 ? marginOfTask / taskCost : 0,
  );

  state.homes = step.homes;
  state.debt = closingDebt;
  state.rate = closingRate;
}

/** Largest extra investment of the same mix within both norms, EUR of that year (docs/model.md, "Remaining capacity"). */
function remainingRoom(
  norms: Norms,
  market: number,
  rate: number,
  debt: number,
  value: number,
  cashFlow: number,
  valuePerEuro: number,
  marginPerEuro: number,
): number {
  const perEuroOfValue = 1 - norms.ltv * valuePerEuro;
  const perEuroOfCover = norms.icr * market - marginPerEuro;
  let room = Number.POSITIVE_INFINITY;
  if (perEuroOfValue > 0) room = (norms.ltv * value - debt) / perEuroOfValue;
  if (perEuroOfCover > 0) room = Math.min(room, (cashFlow - norms.icr * rate * debt) / perEuroOfCover);
  return Math.max(0, room);
}
