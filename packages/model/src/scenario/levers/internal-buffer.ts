import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction } from "./write-years.js";

/** The means of the survey of own norms (1.5 and 76 %) lie 7 and 11 percent from the supervisor's. */
export const internalBuffer: Lever = {
  key: "internalBuffer",
  label: { nl: "Eigen marge van corporaties", en: "Own margin of corporations" },
  description:
    "How much stricter than the norms corporations stay by their own choice: interest cover that much higher, loan to value that much lower.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 30,
  step: 1,
  default: 0,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: true,
  decidedBy: ["CORPORATIONS"],
  claim: null,
  effectOfMore: "RAISES_SHORTFALL",
  apply: (draft, value) => {
    draft.internalBuffer = asFraction(value);
  },
};
