import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** A code that is no municipality of 2020 to 2025. */
export function unknownMunicipality(code: string): Fault {
  const allowed = "a CBS code of 2020 to 2025, such as GM0363; search(text) finds codes by name";
  const value = shownValue(code);
  return {
    code: "UNKNOWN_MUNICIPALITY",
    path: "code",
    value,
    allowed,
    message: `There is no municipality ${value}; give ${allowed}.`,
  };
}
