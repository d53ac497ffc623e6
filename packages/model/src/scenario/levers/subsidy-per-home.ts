import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears } from "./write-years.js";

export const subsidyPerHome: Lever = {
  key: "subsidyPerHome",
  label: { nl: "Subsidie per nieuwe woning", en: "Subsidy per new home" },
  description: "What the state pays of every new home, at most its whole cost; grows with building cost.",
  kind: "MEASURE",
  unit: "EUR",
  min: 0,
  max: 200000,
  step: 1000,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE"],
  claim: "lever-subsidy",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.newHomeSubsidy, value, years),
};
