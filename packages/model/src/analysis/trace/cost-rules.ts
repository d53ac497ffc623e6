import type { BookName, CostFigureName } from "./figure-names.js";

/** What a figure of "who pays" follows from beside what its formula in the dictionary names. */
export interface CostRule {
  /** Other costs, of the same year where the figure has one; those that the formula names when left out. */
  readonly costs?: readonly CostFigureName[];
  /** The same book in the world without measures, as this book plus this cost. */
  readonly without?: { readonly book: BookName; readonly sign: 1 | -1 };
  /** What the year asks for after the measures. */
  readonly task?: "newHomes" | "measures";
}

export const COST_RULES: Readonly<Partial<Record<CostFigureName, CostRule>>> = {
  "costs.monthlyExtraRentTargeted": { costs: ["costs.monthlyExtraRent"] },
  "costs.rentPaidExtra": { costs: ["costs.monthlyExtraRent"] },
  "costs.taxForgone": { without: { book: "tax", sign: 1 } },
  "costs.debtExtra": { without: { book: "debt", sign: -1 } },
  "costs.homesDropped": { task: "newHomes" },
  "costs.measuresDropped": { task: "measures" },
};
