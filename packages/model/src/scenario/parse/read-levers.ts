import { fault, wrongType } from "../fault.js";
import type { Lever, LeverKind } from "../lever.js";
import type { Fault, LeverValue } from "../types.js";
import { isObject } from "./read-fields.js";
import { readLeverValue } from "./read-lever-value.js";

/** A longer list must hold the same lever more than once; it is not read. */
const MOST_LEVERS = 100;

function keyOf(item: unknown): unknown {
  return isObject(item) ? new Map(Object.entries(item)).get("key") : undefined;
}

function checkTwice(list: readonly unknown[], path: string, faults: Fault[]): void {
  const seen = new Map<string, number>();
  list.forEach((item, index) => {
    const key = keyOf(item);
    if (typeof key !== "string") return;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return;
    }
    const message = `${path}[${index}] repeats the lever of ${path}[${first}]; a lever has one value.`;
    faults.push(fault("DUPLICATE_LEVER", `${path}[${index}].key`, key, "each lever once", message));
  });
}

/** Reads one of the two lists of levers; absent: none is pulled. */
export function readLevers(
  input: unknown,
  path: string,
  kind: LeverKind,
  registry: readonly Lever[],
  faults: Fault[],
): LeverValue[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    faults.push(wrongType(path, input, "a list of levers"));
    return [];
  }
  if (input.length > MOST_LEVERS) {
    const message = `${path} holds ${input.length} levers; at most ${MOST_LEVERS} are read.`;
    faults.push(fault("TOO_MANY", path, input.length, `at most ${MOST_LEVERS}`, message));
    return [];
  }
  checkTwice(input, path, faults);
  return Array.from(input, (item, index) => readLeverValue(item, `${path}[${index}]`, kind, registry, faults)).filter(
    (item) => item !== null,
  );
}
