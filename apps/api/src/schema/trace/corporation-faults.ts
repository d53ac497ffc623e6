import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** A corporation that does not exist, or not in this recalculation. */
export function unknownCorporation(given: string): Fault {
  const value = shownValue(given);
  const allowed = "a code from outcome { corporations }, such as HMR-1";
  return {
    code: "UNKNOWN_CORPORATION",
    path: "corporation",
    value,
    allowed,
    message: `There is no corporation ${value}; use ${allowed}.`,
  };
}
