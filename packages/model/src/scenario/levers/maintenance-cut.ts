import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { scaleInYears, withoutPercent } from "./write-years.js";

export const maintenanceCut: Lever = {
  key: "maintenanceCut",
  label: { nl: "Minder kosten van onderhoud", en: "Lower cost of maintenance" },
  description: "Percent off the cost of maintenance alone.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 30,
  step: 0.5,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["CORPORATIONS"],
  claim: "lever-cost",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, years) => scaleInYears(terms.maintenanceFactor, withoutPercent(value), years),
};
