import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears, asFraction } from "./write-years.js";

export const marketInterest: Lever = {
  key: "marketInterest",
  label: { nl: "Rente", en: "Interest" },
  description:
    "Shift of the interest on new and refinanced loans: the largest cause that the letter names. Uneven: a point less adds more capacity than a point more takes away.",
  kind: "ASSUMPTION",
  unit: "PERCENTAGE_POINT",
  min: -2,
  max: 3,
  step: 0.05,
  default: 0,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["NOBODY"],
  claim: "causes",
  effectOfMore: "RAISES_SHORTFALL",
  apply: ({ terms }, value, years) => addInYears(terms.marketInterest, asFraction(value), years),
};
