import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction } from "./write-years.js";

export const normLtv: Lever = {
  key: "normLtv",
  label: { nl: "Norm voor schuld (LTV)", en: "Norm for debt (LTV)" },
  description: "The greatest loan to value that supervisor and guarantee fund accept of the social branch.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 50,
  max: 100,
  step: 1,
  default: null,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: true,
  decidedBy: ["SUPERVISOR"],
  claim: null,
  effectOfMore: "LOWERS_SHORTFALL",
  ownValue: ({ norms }) => 100 * norms.social.ltv,
  apply: ({ norms }, value) => {
    norms.ltv = asFraction(value);
  },
};
