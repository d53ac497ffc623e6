import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** A region code that does not exist, with the codes that do. */
export function unknownRegion(given: string, path: string, regions: readonly { readonly code: string }[]): Fault {
  const allowed = regions.map((region) => region.code).join(", ");
  const value = shownValue(given);
  const message = `There is no region ${value}; the codes are ${allowed}.`;
  return { code: "UNKNOWN_REGION", path, value, allowed, message };
}

/** A place that exists, and that a table of some regions says nothing about. */
export function notInFigures(given: string, path: string, present: readonly string[]): Fault {
  const allowed = `a place in ${present.join(", ")}`;
  const value = shownValue(given);
  return {
    code: "NOT_IN_FIGURES",
    path,
    value,
    allowed,
    message: `${value} is not in these figures; give ${allowed}.`,
  };
}
