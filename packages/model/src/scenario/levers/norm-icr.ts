import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";

export const normIcr: Lever = {
  key: "normIcr",
  label: { nl: "Norm voor rente betalen (ICR)", en: "Norm for paying interest (ICR)" },
  description: "The least interest cover that supervisor and guarantee fund accept of the social branch.",
  kind: "MEASURE",
  unit: "RATIO",
  min: 1,
  max: 2,
  step: 0.05,
  default: null,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: true,
  decidedBy: ["SUPERVISOR"],
  claim: null,
  effectOfMore: "RAISES_SHORTFALL",
  ownValue: ({ norms }) => norms.social.icr,
  apply: ({ norms }, value) => {
    norms.icr = value;
  },
};
