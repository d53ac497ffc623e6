import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";

export const taxRelief: Lever = {
  key: "taxRelief",
  label: { nl: "Alle rente aftrekbaar", en: "All interest deductible" },
  description:
    "Switches earnings stripping (ATAD) off for corporations: all interest is deductible. What costs less every year gives far more capacity than its yearly amount, because debt follows interest cover.",
  kind: "MEASURE",
  unit: "SWITCH",
  min: 0,
  max: 1,
  step: 1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE", "EU"],
  claim: "lever-tax",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, { from, until }) => {
    if (value === 1) terms.interestThreshold.fill(Number.POSITIVE_INFINITY, from, until + 1);
  },
};
