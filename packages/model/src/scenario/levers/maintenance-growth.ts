import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears, asFraction } from "./write-years.js";

export const maintenanceGrowth: Lever = {
  key: "maintenanceGrowth",
  label: { nl: "Groei van onderhoudskosten", en: "Growth of maintenance cost" },
  description: "Shift of the yearly growth of maintenance cost: the second cause that the letter names.",
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
  claim: "causes",
  effectOfMore: "RAISES_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.maintenanceGrowth, asFraction(value), years),
};
