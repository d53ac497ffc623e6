import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** An import that is not there, or not any more. */
export function unknownImport(path: "id" | "token", given: string): Fault {
  const allowed = `the ${path} that startImport gave, as long as it is kept`;
  const message = `There is no such import; give ${allowed}.`;
  return { code: "UNKNOWN_IMPORT", path, value: shownValue(given), allowed, message };
}
