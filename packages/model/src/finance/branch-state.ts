import type { BranchInput, TaskInput } from "./types.js";
import type { YearTerms } from "./year-terms.js";

/**
 * What a branch carries from one year into the next: its books and the prices it meets, EUR of that year. Two cohorts:
 * older homes, and homes built since the start of the agreements; every home of a cohort is alike.
 */
export interface BranchState {
  older: number;
  newer: number;
  debt: number;
  /** Mean rate of the loans. */
  rate: number;
  rent: number;
  newHomeRent: number;
  maintenance: number;
  newHomeMaintenance: number;
  management: number;
  newHomeCost: number;
  measureCost: number;
  valuePerHome: number;
  valuePerNewHome: number;
  salePrice: number;
}

/** Sets a state to the start of the first model year. */
export function startBranch(state: BranchState, input: BranchInput, task: TaskInput): void {
  state.newer = input.newHomes ?? 0;
  state.older = input.homes - state.newer;
  state.debt = input.debt;
  state.rate = input.interestRate;
  state.rent = input.monthlyRent;
  state.newHomeRent = input.newHomeRent;
  state.maintenance = input.maintenancePerHome;
  state.newHomeMaintenance = input.newHomeMaintenance;
  state.management = input.managementPerHome;
  state.newHomeCost = task.newHomeCost;
  state.measureCost = task.measureCost;
  state.valuePerHome = input.policyValuePerHome;
  state.valuePerNewHome = input.policyValuePerNewHome;
  state.salePrice = input.salePrice;
}

/** An empty state, to be started. */
export function newBranchState(): BranchState {
  return {
    older: 0,
    newer: 0,
    debt: 0,
    rate: 0,
    rent: 0,
    newHomeRent: 0,
    maintenance: 0,
    newHomeMaintenance: 0,
    management: 0,
    newHomeCost: 0,
    measureCost: 0,
    valuePerHome: 0,
    valuePerNewHome: 0,
    salePrice: 0,
  };
}

/** Step 1, from the second year on: prices grow, and part of the loans moves to market interest. */
export function indexPrices(state: BranchState, terms: YearTerms, t: number): void {
  const rentGrowth = 1 + (terms.rentGrowth[t] as number);
  const maintenanceGrowth = 1 + (terms.maintenanceGrowth[t] as number);
  const valueGrowth = 1 + (terms.valueGrowth[t] as number);
  const buildGrowth = 1 + (terms.buildCostGrowth[t] as number);
  state.rent *= rentGrowth;
  state.newHomeRent *= rentGrowth;
  state.maintenance *= maintenanceGrowth;
  state.newHomeMaintenance *= maintenanceGrowth;
  state.management *= 1 + (terms.inflation[t] as number);
  state.newHomeCost *= buildGrowth;
  state.measureCost *= buildGrowth;
  state.valuePerHome *= valueGrowth;
  state.valuePerNewHome *= valueGrowth;
  state.salePrice *= valueGrowth;
  state.rate = (1 - terms.refinanceShare) * state.rate + terms.refinanceShare * (terms.marketInterest[t] as number);
}
