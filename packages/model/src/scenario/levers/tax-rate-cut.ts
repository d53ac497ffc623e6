import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction } from "./write-years.js";

export const taxRateCut: Lever = {
  key: "taxRateCut",
  label: { nl: "Lagere winstbelasting", en: "Lower profit tax" },
  description:
    "Percentage points off the rate of the corporate income tax, for corporations. What costs less every year gives far more capacity than its yearly amount, because debt follows interest cover.",
  kind: "MEASURE",
  unit: "PERCENTAGE_POINT",
  min: 0,
  max: 25.8,
  step: 0.1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE", "EU"],
  claim: "lever-tax",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms: { taxRate } }, value, { from, until }) => {
    for (let t = from; t <= until; t++) taxRate[t] = Math.max(0, (taxRate[t] as number) - asFraction(value));
  },
};
