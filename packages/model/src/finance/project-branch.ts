import { newBranchState, startBranch } from "./branch-state.js";
import { newBranchStep } from "./branch-step.js";
import { stepBranch } from "./step-branch.js";
import type { BranchInput, BranchProjection, BranchYear, MacroPath, Norms, TaskInput } from "./types.js";
import { yearTermsOf } from "./year-terms.js";

/** First model year; the macro path says how many follow. */
export const FIRST_YEAR = 2025;

/**
 * Projects one branch over all years of the macro path.
 * @param branch starting position, EUR of the first model year
 * @param tasks agreed homes and measures by year, unit costs in EUR of the first model year
 * @param macro the world, one value a year
 * @param norms interest cover and loan to value to keep
 * @returns years: EUR of that year; totals: prices of the first year, deflated with the building cost index.
 */
export function projectBranch(
  branch: BranchInput,
  tasks: TaskInput,
  macro: MacroPath,
  norms: Norms,
  firstYear: number = FIRST_YEAR,
): BranchProjection {
  const terms = yearTermsOf(macro);
  const state = newBranchState();
  startBranch(state, branch, tasks);
  const step = newBranchStep();
  const years: BranchYear[] = [];
  const totals = { task: 0, unmet: 0, homesLost: 0, measuresLost: 0, room: 0 };
  for (let t = 0; t < terms.yearCount; t++) {
    stepBranch(state, branch, tasks, terms, norms, t, step);
    const deflator = terms.buildCostIndex[t] as number;
    totals.task += step.task / deflator;
    totals.unmet += step.unmet / deflator;
    totals.homesLost += step.homesLost;
    totals.measuresLost += step.measuresLost;
    totals.room = step.room / deflator;
    years.push({
      year: firstYear + t,
      share: step.share,
      task: step.task,
      invested: step.invested,
      unmet: step.unmet,
      homesLost: step.homesLost,
      measuresLost: step.measuresLost,
      homes: step.homes,
      newCohortHomes: step.newCohortHomes,
      debt: step.debt,
      interestRate: step.rate,
      rentIncome: step.rentIncome,
      operatingCosts: step.operatingCosts,
      guaranteeLevy: step.guaranteeLevy,
      interest: step.interest,
      deductibleInterest: step.deductibleInterest,
      tax: step.tax,
      operatingCashFlow: step.operatingCashFlow,
      icr: step.interest > 0 ? step.operatingCashFlow / step.interest : null,
      ltv: Number.isNaN(step.ltv) ? null : step.ltv,
      monthlyResultPerHome: step.monthlyResultPerHome,
    });
  }
  return { years, totals };
}
