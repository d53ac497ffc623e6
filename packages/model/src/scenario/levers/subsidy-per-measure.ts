import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears } from "./write-years.js";

export const subsidyPerMeasure: Lever = {
  key: "subsidyPerMeasure",
  label: { nl: "Subsidie per verduurzaming", en: "Subsidy per sustainability measure" },
  description: "What the state pays of every sustainability measure, at most its whole cost; grows with building cost.",
  kind: "MEASURE",
  unit: "EUR",
  min: 0,
  max: 35000,
  step: 500,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE"],
  claim: "lever-subsidy",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.measureSubsidy, value, years),
};
