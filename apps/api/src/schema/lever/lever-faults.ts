import { type Fault, leverByKey, levers } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** The fault of a lever's key, or undefined where there is such a lever. */
export function leverFault(key: string, path: string): Fault | undefined {
  if (leverByKey(key)) return undefined;
  const allowed = `one of ${levers.map((lever) => lever.key).join(", ")}`;
  const value = shownValue(key);
  return { code: "UNKNOWN_LEVER", path, value, allowed, message: `There is no lever ${value}; use ${allowed}.` };
}
