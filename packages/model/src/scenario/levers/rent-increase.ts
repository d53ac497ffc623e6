import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears, asFraction } from "./write-years.js";

export const rentIncrease: Lever = {
  key: "rentIncrease",
  label: { nl: "Extra huurverhoging", en: "Extra rent increase" },
  description:
    "Extra rent growth in every year of the range, on top of the rent cap; below zero it is less, down to a freeze. The level stays afterwards. The state pays part of it through housing allowance, which is not modelled. What comes in every year gives far more capacity than its yearly amount, because debt follows interest cover.",
  kind: "MEASURE",
  unit: "PERCENTAGE_POINT",
  min: -8,
  max: 3,
  step: 0.1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE", "CORPORATIONS"],
  claim: "lever-rent",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.rentGrowth, asFraction(value), years),
};
