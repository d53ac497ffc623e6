import type { StoredRefusal } from "@solidariteitskaart/data";
import type { Fault } from "@solidariteitskaart/model";

/** An imported recalculation that is kept but can't be answered with, in words for its owner. */
export function refusedVintage(label: string, { code, allowed, message }: StoredRefusal): Fault {
  return { code, path: "vintage", value: label, allowed, message };
}
