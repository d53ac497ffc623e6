import type { Fault } from "@solidariteitskaart/model";

/** The fault of a whole number outside its range, or undefined where it is right. */
export function wholeNumberFault(value: number, path: string, least: number, most: number): Fault | undefined {
  if (Number.isInteger(value) && value >= least && value <= most) return undefined;
  const allowed = `a whole number from ${least} to ${most}`;
  const message = `${path} is ${value}; it must be ${allowed}.`;
  return { code: "OUT_OF_RANGE", path, value: String(value), allowed, message };
}

/** The fault of a number outside its range, or undefined where it is right. */
export function numberFault(value: number, path: string, least: number, most: number): Fault | undefined {
  if (value >= least && value <= most) return undefined;
  const allowed = `a number from ${least} to ${most}`;
  const message = `${path} is ${value}; it must be ${allowed}.`;
  return { code: "OUT_OF_RANGE", path, value: String(value), allowed, message };
}
