import { fault, notANumber, outOfRange, wrongType } from "../fault.js";
import type { Lever, LeverKind } from "../lever.js";
import { leverByKey } from "../levers/registry.js";
import type { Fault, LeverValue } from "../types.js";
import { type Fields, readFields } from "./read-fields.js";

const listOf = { ASSUMPTION: "assumptions", MEASURE: "measures" } as const;

/** What the value of a lever may be, for people. */
function allowedValues({ unit, min, max }: Lever): string {
  return unit === "SWITCH" ? `${min} or ${max}` : `${min} to ${max}`;
}

function findLever(
  key: unknown,
  path: string,
  kind: LeverKind,
  registry: readonly Lever[],
  faults: Fault[],
): Lever | undefined {
  if (typeof key !== "string") {
    faults.push(wrongType(path, key, "the key of a lever, as text"));
    return undefined;
  }
  const lever = leverByKey(key, registry);
  if (!lever) {
    const keys = registry.filter((candidate) => candidate.kind === kind).map((candidate) => candidate.key);
    const allowed = `one of ${keys.join(", ")}`;
    faults.push(fault("UNKNOWN_LEVER", path, key, allowed, `There is no lever of this name; use ${allowed}.`));
  } else if (lever.kind !== kind) {
    const right = `the list of ${listOf[lever.kind]}`;
    faults.push(fault("WRONG_KIND", path, key, right, `${key} belongs in ${right}, not in ${listOf[kind]}.`));
  }
  return lever;
}

function checkValue(lever: Lever, value: unknown, path: string, faults: Fault[]): void {
  const allowed = allowedValues(lever);
  if (typeof value !== "number" || !Number.isFinite(value)) faults.push(notANumber(path, value, allowed));
  else if (value < lever.min || value > lever.max) faults.push(outOfRange(path, value, allowed));
  else if (lever.unit === "SWITCH" && !Number.isInteger(value)) faults.push(outOfRange(path, value, allowed));
}

/** @returns the year, or its default where it is absent; null where it is wrong */
function checkYear(lever: Lever, fields: Fields, name: "from" | "until", path: string, faults: Fault[]): number | null {
  const own = name === "from" ? lever.firstYear : lever.lastYear;
  const year = fields.get(name);
  const at = `${path}.${name}`;
  if (year === undefined) return own;
  const { firstYear, lastYear, wholePeriod } = lever;
  const allowed = wholePeriod ? `${own}: it holds in all years` : `a whole year, ${firstYear} to ${lastYear}`;
  if (typeof year !== "number") {
    faults.push(wrongType(at, year, allowed));
    return null;
  }
  const fits = wholePeriod ? year === own : Number.isInteger(year) && year >= firstYear && year <= lastYear;
  if (fits) return year;
  faults.push(fault("YEAR_OUT_OF_RANGE", at, year, allowed, `${at} must be ${allowed}.`));
  return null;
}

/**
 * Reads one lever as it was pulled.
 * @returns null where anything is wrong with it; all faults are in the list then
 */
export function readLeverValue(
  input: unknown,
  path: string,
  kind: LeverKind,
  registry: readonly Lever[],
  faults: Fault[],
): LeverValue | null {
  const before = faults.length;
  const fields = readFields(input, path, ["key", "value", "from", "until"], faults);
  if (!fields) return null;
  const lever = findLever(fields.get("key"), `${path}.key`, kind, registry, faults);
  if (!lever) return null;
  const value = fields.get("value");
  checkValue(lever, value, `${path}.value`, faults);
  const from = checkYear(lever, fields, "from", path, faults);
  const until = checkYear(lever, fields, "until", path, faults);
  if (from !== null && until !== null && until < from) {
    const message = `${lever.key} ends before it starts: ${path}.until must be ${from} or later.`;
    faults.push(fault("END_BEFORE_START", `${path}.until`, until, `${from} or later`, message));
  }
  if (faults.length > before || from === null || until === null) return null;
  return { key: lever.key, value: value as number, from, until };
}
