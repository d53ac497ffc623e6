import type { Fault } from "@solidariteitskaart/model";
import { LIMITS } from "../../limits.js";

const ALLOWED = `a whole number from 1 to ${LIMITS.pageSize}`;

/** A page without a size; every connection wants one. */
export function missingPageSize(field: string): Fault {
  const message = `${field} needs first: ${ALLOWED}.`;
  return { code: "OUT_OF_RANGE", path: `${field}.first`, value: null, allowed: ALLOWED, message };
}

/** The fault of a page size, or undefined where it is right. */
export function pageSizeFault(first: number, max: number = LIMITS.pageSize, path = "first"): Fault | undefined {
  if (Number.isInteger(first) && first >= 1 && first <= max) return undefined;
  const allowed = `a whole number from 1 to ${max}`;
  return {
    code: "OUT_OF_RANGE",
    path,
    value: String(first),
    allowed,
    message: `${path} is ${first}; it must be ${allowed}.`,
  };
}

/** A cursor that this list did not hand out. */
export function cursorFault(after: string): Fault {
  const value = after.length > 40 ? `${after.slice(0, 40)}…` : after;
  const allowed = "a cursor that the same field gave with the same arguments, or none for the first page";
  return {
    code: "INVALID_CURSOR",
    path: "after",
    value,
    allowed,
    message: `This cursor is not one of this list: ${allowed}.`,
  };
}
