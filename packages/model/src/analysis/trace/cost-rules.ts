import type { BookName, CostFigureName, CostTotalName, CostYearName } from "./figure-names.js";
import type { NationalTraceName, TraceUnit } from "./types.js";

/** How a figure of "who pays" follows from others. */
export interface CostRule {
  readonly unit: TraceUnit;
  readonly formula: string;
  /** Other costs: of the same year where the figure has one. */
  readonly costs?: readonly CostFigureName[];
  /** The books of the year, or of the last year. */
  readonly books?: readonly BookName[];
  /** The same book in the world without measures, as this book plus this cost. */
  readonly without?: { readonly book: BookName; readonly sign: 1 | -1 };
  readonly national?: readonly NationalTraceName[];
  /** What the year asks for after the measures. */
  readonly task?: "newHomes" | "measures";
}

const MONTHLY = "EUR_NOMINAL_PER_MONTH";
const IN_FIRST_PRICES = "/ building cost index";
const homes = (formula: string, rest: Partial<CostRule>): CostRule => ({ unit: "HOMES", formula, ...rest });
const measures = (formula: string, rest: Partial<CostRule>): CostRule => ({ unit: "MEASURES", formula, ...rest });

export const COST_TOTAL_RULES: Readonly<Record<CostTotalName, CostRule>> = {
  "costs.tenants.firstYear": {
    unit: "YEAR",
    formula: "first year in which costs.monthlyExtraRent is not 0",
    costs: ["costs.monthlyExtraRent"],
  },
  "costs.tenants.monthlyExtraFirst": {
    unit: MONTHLY,
    formula: "costs.monthlyExtraRent in costs.tenants.firstYear",
    costs: ["costs.monthlyExtraRent", "costs.tenants.firstYear"],
  },
  "costs.tenants.monthlyExtraLast": {
    unit: MONTHLY,
    formula: "costs.monthlyExtraRent in the last year",
    costs: ["costs.monthlyExtraRent"],
  },
  "costs.tenants.targetedShare": { unit: "FRACTION", formula: "lever.targetedRentShare / 100" },
  "costs.tenants.monthlyExtraTargetedFirst": {
    unit: MONTHLY,
    formula: "costs.monthlyExtraRentTargeted in its first year",
    costs: ["costs.monthlyExtraRentTargeted"],
  },
  "costs.tenants.monthlyExtraTargetedLast": {
    unit: MONTHLY,
    formula: "costs.monthlyExtraRentTargeted in the last year",
    costs: ["costs.monthlyExtraRentTargeted"],
  },
  "costs.tenants.total": {
    unit: "EUR",
    formula: `sum over years of costs.rentPaidExtra ${IN_FIRST_PRICES}`,
    costs: ["costs.rentPaidExtra"],
  },
  "costs.state.subsidies": {
    unit: "EUR",
    formula: `sum over years of costs.subsidies ${IN_FIRST_PRICES}`,
    costs: ["costs.subsidies"],
  },
  "costs.state.taxForgone": {
    unit: "EUR",
    formula: `sum over years of costs.taxForgone ${IN_FIRST_PRICES}`,
    costs: ["costs.taxForgone"],
  },
  "costs.state.total": {
    unit: "EUR",
    formula: "costs.state.subsidies + costs.state.taxForgone",
    costs: ["costs.state.subsidies", "costs.state.taxForgone"],
  },
  "costs.state.perYear": {
    unit: "EUR",
    formula: "costs.state.total / number of years",
    costs: ["costs.state.total"],
  },
  "costs.corporations.upkeepCut": {
    unit: "EUR",
    formula: `sum over years of costs.upkeepCut ${IN_FIRST_PRICES}`,
    costs: ["costs.upkeepCut"],
  },
  "costs.corporations.commercialSurplusOffered": {
    unit: "EUR",
    formula: "lever.commercialSurplusShare * sum over regions of commercialSurplus",
  },
  "costs.corporations.debtExtraEnd": {
    unit: "EUR_NOMINAL",
    formula: "costs.debtExtra in the last year",
    costs: ["costs.debtExtra"],
  },
  "costs.notBuilt.homesAgreed": homes("newHomes + costs.notBuilt.homesDropped", {
    national: ["newHomes"],
    costs: ["costs.notBuilt.homesDropped"],
  }),
  "costs.notBuilt.homesDropped": homes("sum over years of costs.homesDropped", { costs: ["costs.homesDropped"] }),
  "costs.notBuilt.homesLost": homes("homesLost", { national: ["homesLost"] }),
  "costs.notBuilt.homes": homes("costs.notBuilt.homesDropped + homesLost", {
    costs: ["costs.notBuilt.homesDropped"],
    national: ["homesLost"],
  }),
  "costs.notBuilt.measuresAgreed": measures("measures + costs.notBuilt.measuresDropped", {
    national: ["measures"],
    costs: ["costs.notBuilt.measuresDropped"],
  }),
  "costs.notBuilt.measuresDropped": measures("sum over years of costs.measuresDropped", {
    costs: ["costs.measuresDropped"],
  }),
  "costs.notBuilt.measuresLost": measures("measuresLost", { national: ["measuresLost"] }),
  "costs.notBuilt.measures": measures("costs.notBuilt.measuresDropped + measuresLost", {
    costs: ["costs.notBuilt.measuresDropped"],
    national: ["measuresLost"],
  }),
};

export const COST_YEAR_RULES: Readonly<Record<CostYearName, CostRule>> = {
  "costs.monthlyExtraRent": {
    unit: MONTHLY,
    formula: "finance.monthlyRent - the rent that the same homes would have without measures",
    books: ["monthlyRent"],
  },
  "costs.monthlyExtraRentTargeted": {
    unit: MONTHLY,
    formula: "extra rent for all + lever.targetedRentIncrease grown with rentGrowth",
    costs: ["costs.monthlyExtraRent"],
  },
  "costs.rentPaidExtra": {
    unit: "EUR_NOMINAL",
    formula: "finance.rentIncome * costs.monthlyExtraRent / finance.monthlyRent",
    costs: ["costs.monthlyExtraRent"],
    books: ["rentIncome", "monthlyRent"],
  },
  "costs.subsidies": { unit: "EUR_NOMINAL", formula: "finance.statePays", books: ["statePays"] },
  "costs.taxForgone": {
    unit: "EUR_NOMINAL",
    formula: "finance.tax.withoutMeasures - finance.tax",
    books: ["tax"],
    without: { book: "tax", sign: 1 },
  },
  "costs.stateTotal": {
    unit: "EUR_NOMINAL",
    formula: "costs.subsidies + costs.taxForgone",
    costs: ["costs.subsidies", "costs.taxForgone"],
  },
  "costs.upkeepCut": {
    unit: "EUR_NOMINAL",
    formula: "operating costs that levers take off: finance.operatingCosts without them - finance.operatingCosts",
    books: ["operatingCosts"],
  },
  "costs.debtExtra": {
    unit: "EUR_NOMINAL",
    formula: "finance.debt - finance.debt.withoutMeasures",
    books: ["debt"],
    without: { book: "debt", sign: -1 },
  },
  "costs.homesDropped": homes("agreed homes of the year - newHomes", { task: "newHomes" }),
  "costs.measuresDropped": measures("agreed measures of the year - measures", { task: "measures" }),
};

/** Every name, totals first. */
export const COST_TOTALS = Object.keys(COST_TOTAL_RULES) as readonly CostTotalName[];
export const COST_YEARS = Object.keys(COST_YEAR_RULES) as readonly CostYearName[];
