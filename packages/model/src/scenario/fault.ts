import type { Fault } from "./types.js";

/** Every way in which a scenario can be wrong; pages translate by code. */
export type FaultCode =
  | "UNKNOWN_VERSION"
  | "UNKNOWN_VINTAGE"
  | "UNKNOWN_LEVER"
  | "WRONG_KIND"
  | "OUT_OF_RANGE"
  | "NOT_A_NUMBER"
  | "DUPLICATE_LEVER"
  | "DUPLICATE_FIELD"
  | "YEAR_OUT_OF_RANGE"
  | "END_BEFORE_START"
  | "UNKNOWN_RULE"
  | "CONTRADICTION"
  | "LEVERS_NEED_ACCOUNTS"
  | "UNKNOWN_FIELD"
  | "WRONG_TYPE"
  | "TOO_MANY"
  | "NO_ANSWER";

/** No fault repeats more of an input than this: faults travel back to whoever sent a megabyte. */
const LONGEST_TEXT = 60;

const shortened = (text: string) => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/** A value as it may be shown in a fault; null where nothing was given. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === "string") return shortened(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** @param message English sentence that says what to do */
export function fault(code: FaultCode, path: string, value: unknown, allowed: string | null, message: string): Fault {
  return { code, path, value: shown(value), allowed, message };
}

export const wrongType = (path: string, value: unknown, allowed: string): Fault =>
  fault("WRONG_TYPE", path, value, allowed, `${path} must be ${allowed}.`);

export const notANumber = (path: string, value: unknown, allowed: string): Fault =>
  fault("NOT_A_NUMBER", path, value, allowed, `${path} must be a finite number: ${allowed}.`);

export const outOfRange = (path: string, value: unknown, allowed: string): Fault =>
  fault("OUT_OF_RANGE", path, value, allowed, `${path} lies outside what is allowed: ${allowed}.`);
