import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/**
 * A code or name that is no municipality of 2020 to 2025, or that several bear.
 * @param candidates those that are meant, each with its code
 */
export function unknownMunicipality(code: string, candidates: readonly string[] = []): Fault {
  if (candidates.length > 0) {
    const allowed = candidates.join(" or ");
    const message = `${shownValue(code)} can be ${allowed}; give the code.`;
    return { code: "AMBIGUOUS_MUNICIPALITY", path: "code", value: shownValue(code), allowed, message };
  }
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
