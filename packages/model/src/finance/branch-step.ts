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
  /** Of which in the second cohort, at year end. */
  newCohortHomes: number;
  debt: number;
  rate: number;
  rentIncome: number;
  /** With the guarantee levy. */
  operatingCosts: number;
  guaranteeLevy: number;
  /** Maintenance and management that decisions took off. */
  costsSaved: number;
  interest: number;
  deductibleInterest: number;
  tax: number;
  /** Of the tax, what earnings stripping causes where tax is paid at all. */
  strippingTax: number;
  operatingCashFlow: number;
  /** Policy value of the homes at year end. */
  policyValue: number;
  /** Not a number: debt without a home. */
  ltv: number;
  monthlyResultPerHome: number;
  /** Mean over both cohorts. */
  monthlyRent: number;
  homesAtStart: number;
  /** Paid by somebody else: subsidies on what is built, and grants. */
  statePays: number;
  /** Extra investment of the same mix that the norms would still allow at the end of this year. */
  room: number;
}

/** A step to be filled. */
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
    newCohortHomes: 0,
    debt: 0,
    rate: 0,
    rentIncome: 0,
    operatingCosts: 0,
    guaranteeLevy: 0,
    costsSaved: 0,
    interest: 0,
    deductibleInterest: 0,
    tax: 0,
    strippingTax: 0,
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
