import type { BookName } from "./figure-names.js";
import type { BranchKey, ConstantKey, PathKey } from "./trace-inputs.js";

/** What a figure of the books follows from beside the books that its formula in the dictionary names. */
export interface BookRule {
  /** Books of the same year; those that the formula names when left out. */
  readonly same?: readonly BookName[];
  /** Books of the year before; those that the formula names with "before" when left out. */
  readonly before?: readonly BookName[];
  /** What the year asks for. */
  readonly task?: readonly ("task" | "unmet" | "newHomes" | "measures")[];
  readonly paths?: readonly PathKey[];
  readonly means?: readonly BranchKey[];
  readonly constants?: readonly ConstantKey[];
}

export const BOOK_RULES: Readonly<Partial<Record<BookName, BookRule>>> = {
  homes: { task: ["newHomes"], means: ["saleShare", "demolitionShare"] },
  newCohortHomes: { task: ["newHomes"] },
  debt: { paths: ["valueGrowth"], means: ["saleShare", "salePrice"] },
  invested: { task: ["task", "unmet"], paths: ["buildCostGrowth"] },
  rentIncome: { means: ["vacancy"] },
  operatingCosts: {
    paths: ["maintenanceGrowth", "inflation"],
    means: ["maintenancePerHome", "newHomeMaintenance", "managementPerHome"],
  },
  guaranteeLevy: { paths: ["guaranteeLevy"] },
  interest: { paths: ["marketInterest"], constants: ["refinanceShare"] },
  tax: {
    same: ["rentIncome", "operatingCosts", "interest"],
    task: ["measures"],
    before: ["homes"],
    constants: ["taxRate", "earningsStripping", "interestThreshold", "deductibleMeasures", "otherDeductionsPerHome"],
  },
  strippingTax: {
    same: ["rentIncome", "operatingCosts", "interest"],
    before: [],
    task: ["measures"],
    constants: ["taxRate", "earningsStripping", "interestThreshold", "deductibleMeasures"],
  },
  statePays: { task: ["task", "newHomes", "measures"] },
  interestRate: {
    same: ["debt"],
    before: ["debt", "interestRate"],
    paths: ["marketInterest"],
    constants: ["refinanceShare"],
  },
  ltv: {
    same: ["debt", "homes"],
    paths: ["valueGrowth"],
    means: ["policyValuePerHome", "policyValuePerNewHome"],
  },
  monthlyRent: {
    before: ["homes", "newCohortHomes"],
    paths: ["rentGrowth"],
    means: ["monthlyRent", "newHomeRent"],
  },
  monthlyResultPerHome: { task: ["measures"] },
};
