/** Years are calendar years; yearly flows are nominal (prices of that year); rates are fractions (0.035, not 3.5). */

/** Starting position of one branch (social or commercial) of a corporation, at the end of 2024. */
export interface BranchInput {
  readonly homes: number;
  /** Of which in the second cohort, built since the start of the agreements: at most `homes`; 0 where absent. */
  readonly newHomes?: number;
  /** EUR, end of the year before the first model year. */
  readonly debt: number;
  /** Mean rate of the loans. */
  readonly interestRate: number;
  /** EUR a month, mean over the first model year; of the older homes. */
  readonly monthlyRent: number;
  /** EUR a month, mean over the first model year; of the second cohort. */
  readonly newHomeRent: number;
  /** EUR a home a year, prices of the first model year; of the older homes. */
  readonly maintenancePerHome: number;
  /** EUR a home a year, prices of the first model year; of the second cohort. */
  readonly newHomeMaintenance: number;
  /** EUR a home a year, both cohorts: management, liveability and levies other than the guarantee levy. */
  readonly managementPerHome: number;
  /** EUR, policy value (beleidswaarde) of one of the older homes. */
  readonly policyValuePerHome: number;
  /** EUR, policy value of a home of the second cohort. */
  readonly policyValuePerNewHome: number;
  /** EUR, proceeds of one home sold; only older homes are sold. */
  readonly salePrice: number;
  /** Share of rent not received because homes stand empty. */
  readonly vacancy: number;
  /** Share of the homes sold a year. */
  readonly saleShare: number;
  /** Share of the homes demolished a year. */
  readonly demolitionShare: number;
}

/** What a branch agreed to build and improve. */
export interface TaskInput {
  /** Homes per model year. */
  readonly newHomes: readonly number[];
  /** Sustainability measures per model year. */
  readonly measures: readonly number[];
  /** EUR a home, prices of the first model year. */
  readonly newHomeCost: number;
  /** EUR a measure, prices of the first model year. */
  readonly measureCost: number;
}

/** The world outside the corporations: one value per model year, and constants. */
export interface MacroPath {
  readonly inflation: readonly number[];
  readonly rentGrowth: readonly number[];
  readonly maintenanceGrowth: readonly number[];
  readonly buildCostGrowth: readonly number[];
  readonly valueGrowth: readonly number[];
  readonly marketInterest: readonly number[];
  /** Share of the debt paid to the guarantee fund (obligoheffing) a year; beyond its end the last value holds. */
  readonly guaranteeLevy: readonly number[];
  /** Share of the loans that is refinanced at market interest each year. */
  readonly refinanceShare: number;
  /** Corporate income tax (vpb). */
  readonly taxRate: number;
  /** Share of earnings up to which interest is deductible (ATAD). */
  readonly earningsStripping: number;
  /** EUR of interest that is always deductible. */
  readonly interestThreshold: number;
  /** Share of the spending on measures that is deductible at once. */
  readonly deductibleMeasures: number;
  /** EUR a home a year that is deductible besides, in prices of each year: not indexed. */
  readonly otherDeductionsPerHome: number;
  /** What earnings stripping takes its share of; FISCAL where absent. */
  readonly strippingBase?: StrippingBase;
}

/** FISCAL: earnings after deductible measures, the law's. EARNINGS: before them, the first edition's, for variants. */
export type StrippingBase = "FISCAL" | "EARNINGS";

/** Limits of the supervisor (Aw) and the guarantee fund (WSW). */
export interface Norms {
  /** Least interest cover: operating cash flow divided by interest. */
  readonly icr: number;
  /** Greatest loan to value, on policy value. */
  readonly ltv: number;
}

/** One model year of one branch. EUR of that year. */
export interface BranchYear {
  readonly year: number;
  /** Share of the task that can be financed, 0..1. */
  readonly share: number;
  readonly task: number;
  readonly invested: number;
  readonly unmet: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  readonly homes: number;
  /** Of which in the second cohort, at year end. */
  readonly newCohortHomes: number;
  readonly debt: number;
  readonly interestRate: number;
  readonly rentIncome: number;
  /** With the guarantee levy. */
  readonly operatingCosts: number;
  readonly guaranteeLevy: number;
  readonly interest: number;
  /** Interest that counts for the tax: the rest is stripped. */
  readonly deductibleInterest: number;
  readonly tax: number;
  readonly operatingCashFlow: number;
  /** Null where no interest is paid. */
  readonly icr: number | null;
  /** Null where there is debt and no home. */
  readonly ltv: number | null;
  readonly monthlyResultPerHome: number;
}

/** Sums over the model years. EUR in prices of the first model year, deflated with the building cost index. */
export interface BranchTotals {
  readonly task: number;
  readonly unmet: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  /** Largest extra investment of the same mix at the horizon. */
  readonly room: number;
}

export interface BranchProjection {
  readonly years: readonly BranchYear[];
  readonly totals: BranchTotals;
}
