import type { BookName } from "./figure-names.js";
import type { BranchKey, ConstantKey, PathKey } from "./trace-inputs.js";
import type { TraceUnit } from "./types.js";

/** How a figure of the books follows from others of the same year, of the year before, and from the model's inputs. */
export interface BookRule {
  readonly unit: TraceUnit;
  readonly formula: string;
  /** Whether the country's is the sum of its regions'; else the formula holds for the country too. */
  readonly addsUp: boolean;
  readonly same?: readonly BookName[];
  /** Of the year before: the start of this one. In formulas: "before". */
  readonly before?: readonly BookName[];
  /** What the year asks for. */
  readonly task?: readonly ("task" | "unmet" | "newHomes" | "measures")[];
  readonly paths?: readonly PathKey[];
  readonly means?: readonly BranchKey[];
  readonly constants?: readonly ConstantKey[];
}

const amount = (formula: string, rest: Omit<BookRule, "unit" | "formula" | "addsUp">): BookRule => ({
  unit: "EUR_NOMINAL",
  formula,
  addsUp: true,
  ...rest,
});
const mean = (unit: TraceUnit, formula: string, rest: Omit<BookRule, "unit" | "formula" | "addsUp">): BookRule => ({
  unit,
  formula,
  addsUp: false,
  ...rest,
});

/** The steps of docs/model.md, "One branch, one year", as formulas. */
export const BOOK_RULES: Readonly<Record<BookName, BookRule>> = {
  homes: {
    unit: "HOMES",
    addsUp: true,
    formula: "finance.homes before * (1 - saleShare - demolitionShare) + financed share of newHomes",
    before: ["homes"],
    task: ["newHomes"],
    means: ["saleShare", "demolitionShare"],
  },
  debt: amount(
    "max(0, finance.debt before + finance.invested - finance.operatingCashFlow + finance.interest - sales - grants), sales = saleShare * finance.homes before * salePrice",
    {
      same: ["invested", "operatingCashFlow", "interest"],
      before: ["debt", "homes"],
      paths: ["valueGrowth"],
      means: ["saleShare", "salePrice"],
    },
  ),
  invested: amount("(task - unmet) * building cost index of the year", {
    task: ["task", "unmet"],
    paths: ["buildCostGrowth"],
  }),
  rentIncome: amount("12 * finance.monthlyRent * finance.homes before * (1 - vacancy)", {
    same: ["monthlyRent"],
    before: ["homes"],
    means: ["vacancy"],
  }),
  operatingCosts: amount(
    "(maintenancePerHome grown with maintenanceGrowth + managementPerHome grown with inflation) * finance.homes before",
    {
      before: ["homes"],
      paths: ["maintenanceGrowth", "inflation"],
      means: ["maintenancePerHome", "managementPerHome"],
    },
  ),
  interest: amount(
    "((1 - refinanceShare) * finance.interestRate before + refinanceShare * marketInterest) * finance.debt before; nothing is refinanced in the first year",
    { before: ["debt", "interestRate"], paths: ["marketInterest"], constants: ["refinanceShare"] },
  ),
  tax: amount(
    "sum over corporations of taxRate * max(0, rent - costs - min(interest, max(interestThreshold, earningsStripping * (rent - costs))) - deductibleMeasures * measures * measureCost)",
    {
      same: ["rentIncome", "operatingCosts", "interest"],
      task: ["measures"],
      constants: ["taxRate", "earningsStripping", "interestThreshold", "deductibleMeasures"],
    },
  ),
  operatingCashFlow: amount("finance.rentIncome - finance.operatingCosts - finance.tax", {
    same: ["rentIncome", "operatingCosts", "tax"],
  }),
  statePays: amount("subsidies on what is built, and grants spread by task", {
    task: ["task", "newHomes", "measures"],
  }),
  interestRate: mean(
    "FRACTION",
    "mean over loans: finance.interestRate before, refinanceShare of it at marketInterest; new loans at marketInterest",
    { before: ["debt", "interestRate"], same: ["debt"], paths: ["marketInterest"], constants: ["refinanceShare"] },
  ),
  icr: mean("RATIO", "finance.operatingCashFlow / finance.interest", { same: ["operatingCashFlow", "interest"] }),
  ltv: mean("FRACTION", "finance.debt / policy value of all homes, grown with valueGrowth", {
    same: ["debt", "homes"],
    paths: ["valueGrowth"],
    means: ["policyValuePerHome", "policyValuePerNewHome"],
  }),
  monthlyRent: mean("EUR_NOMINAL_PER_MONTH", "monthlyRent grown with rentGrowth, plus targeted increases", {
    paths: ["rentGrowth"],
    means: ["monthlyRent"],
  }),
  monthlyResultPerHome: mean(
    "EUR_NOMINAL_PER_MONTH",
    "(finance.operatingCashFlow - finance.interest - measures carried out * measureCost) / finance.homes before / 12",
    { same: ["operatingCashFlow", "interest"], before: ["homes"], task: ["measures"] },
  ),
  taxPerHome: mean("EUR_NOMINAL_PER_HOME", "finance.tax / finance.homes before", { same: ["tax"], before: ["homes"] }),
  debtPerHome: mean("EUR_NOMINAL_PER_HOME", "finance.debt / finance.homes", { same: ["debt", "homes"] }),
};
