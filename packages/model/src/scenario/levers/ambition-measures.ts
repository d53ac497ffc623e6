import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction, scaleInYears } from "./write-years.js";

export const ambitionMeasures: Lever = {
  key: "ambitionMeasures",
  label: { nl: "Aantal verduurzamingen", en: "Number of sustainability measures" },
  description: "Sustainability measures as a percentage of the agreed number.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 120,
  step: 1,
  default: 100,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE", "CORPORATIONS"],
  claim: "lever-ambition",
  effectOfMore: "RAISES_SHORTFALL",
  apply: ({ terms }, value, years) => scaleInYears(terms.measureFactor, asFraction(value), years),
};
