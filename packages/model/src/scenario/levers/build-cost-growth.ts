import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears, asFraction } from "./write-years.js";

export const buildCostGrowth: Lever = {
  key: "buildCostGrowth",
  label: { nl: "Groei van bouwkosten", en: "Growth of building cost" },
  description: "Shift of the yearly growth of building cost, new homes and measures alike.",
  kind: "ASSUMPTION",
  unit: "PERCENTAGE_POINT",
  min: -3,
  max: 3,
  step: 0.1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["NOBODY"],
  claim: null,
  effectOfMore: "RAISES_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.buildCostGrowth, asFraction(value), years),
};
