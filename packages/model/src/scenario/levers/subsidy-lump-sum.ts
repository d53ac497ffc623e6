import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears } from "./write-years.js";

export const subsidyLumpSum: Lever = {
  key: "subsidyLumpSum",
  label: { nl: "Vaste bijdrage van het Rijk", en: "Fixed contribution of the state" },
  description:
    "What the state pays the sector a year, spread over corporations by their task of that year. Counted as cash that they receive, not as a cheaper task.",
  kind: "MEASURE",
  unit: "EUR_PER_YEAR",
  min: 0,
  max: 10e9,
  step: 50e6,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE"],
  claim: "lever-subsidy",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ lumpSum }, value, years) => addInYears(lumpSum, value, years),
};
