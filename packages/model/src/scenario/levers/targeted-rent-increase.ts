import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";

export const targetedRentIncrease: Lever = {
  key: "targetedRentIncrease",
  label: { nl: "Gerichte huurverhoging", en: "Targeted rent increase" },
  description:
    "Extra rent for the part of the tenants that targetedRentShare names; grows with rents from its first year on. For who gets housing allowance the state pays part, which is not modelled. What comes in every year gives far more capacity than its yearly amount, because debt follows interest cover.",
  kind: "MEASURE",
  unit: "EUR_PER_MONTH",
  min: 0,
  max: 250,
  step: 5,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE", "CORPORATIONS"],
  claim: "lever-rent",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: (draft, monthlyEuro, { from, until }) => {
    draft.targetedRent = { monthlyEuro, from, until };
  },
};
