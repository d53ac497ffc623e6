import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction } from "./write-years.js";

export const commercialSurplusShare: Lever = {
  key: "commercialSurplusShare",
  label: { nl: "Geld uit de commerciële tak", en: "Money from the commercial branch" },
  description:
    "Part of a region's surplus in the commercial branch, after its own task, that may serve the social task.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 100,
  step: 1,
  default: 0,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: true,
  decidedBy: ["STATE", "CORPORATIONS", "EU"],
  claim: "lever-commercial",
  effectOfMore: "LOWERS_SHORTFALL",
  apply: (draft, value) => {
    draft.commercialSurplusShare = asFraction(value);
  },
};
