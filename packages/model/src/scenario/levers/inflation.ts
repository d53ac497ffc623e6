import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { addInYears, asFraction } from "./write-years.js";

/** The rent cap is the mean inflation of this many years before. */
const RENT_CAP_WINDOW = 3;

/** As a shift, it leaves the published rent growth alone where inflation is not shifted. */
export const inflation: Lever = {
  key: "inflation",
  label: { nl: "Inflatie", en: "Inflation" },
  description:
    "Shift of consumer prices. Management cost moves at once, rents follow through the cap: a third in each of the three years after.",
  kind: "ASSUMPTION",
  unit: "PERCENTAGE_POINT",
  min: -2,
  max: 4,
  step: 0.1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["NOBODY"],
  claim: null,
  effectOfMore: "DEPENDS",
  apply: ({ terms, yearCount }, value, years) => {
    addInYears(terms.inflation, asFraction(value), years);
    for (let after = 1; after <= RENT_CAP_WINDOW; after++) {
      addInYears(terms.rentGrowth, asFraction(value) / RENT_CAP_WINDOW, {
        from: years.from + after,
        until: Math.min(yearCount - 1, years.until + after),
      });
    }
  },
};
