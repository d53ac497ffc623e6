import { FIRST_LEVER_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { asFraction } from "./write-years.js";

export const targetedRentShare: Lever = {
  key: "targetedRentShare",
  label: { nl: "Deel dat de gerichte verhoging betaalt", en: "Share that pays the targeted increase" },
  description:
    "Which part of the tenants pays the targeted increase. The narrower, the less it yields: it only ever scales down.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 100,
  step: 1,
  default: 100,
  firstYear: FIRST_LEVER_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: true,
  decidedBy: ["STATE", "CORPORATIONS"],
  claim: "lever-rent",
  effectOfMore: "LOWERS_SHORTFALL",
  companionOf: "targetedRentIncrease",
  apply: (draft, value) => {
    draft.targetedShare = asFraction(value);
  },
};
