import { fault, wrongType } from "../fault.js";
import type { Fault } from "../types.js";

/** More unknown fields than this say no more than these. */
const MOST_UNKNOWN = 10;

/** Own fields of an object; null and absent are the same, as in GraphQL input. */
export type Fields = ReadonlyMap<string, unknown>;

/** An object with fields of its own; what they hold is unknown. */
export type PlainObject = Readonly<Record<string, unknown>>;

export function isObject(input: unknown): input is PlainObject {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/**
 * Reads an object's own fields into a map, so that no name (`__proto__`, `constructor`) has a meaning of its own.
 * @returns null where the input is no object; unknown fields are faults
 */
export function readFields(input: unknown, path: string, known: readonly string[], faults: Fault[]): Fields | null {
  if (!isObject(input)) {
    faults.push(wrongType(path, input, `an object with ${known.join(", ")}`));
    return null;
  }
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const unknown = Object.keys(input).filter((name) => !known.includes(name));
  for (const name of unknown.slice(0, MOST_UNKNOWN)) {
    const allowed = known.join(", ");
    faults.push(
      fault("UNKNOWN_FIELD", path, name, allowed, `${path} has a field that does not exist; use ${allowed}.`),
    );
  }
  return new Map(given);
}
