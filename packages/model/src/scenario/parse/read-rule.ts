import type { GiveRule, ReceiveRule, Route, SolidarityRule } from "../../solidarity/types.js";
import { defaultRule } from "../defaults.js";
import { fault, notANumber, outOfRange, wrongType } from "../fault.js";
import type { Fault } from "../types.js";
import { type Fields, readFields } from "./read-fields.js";

export const giveRules: readonly GiveRule[] = ["PROPORTIONAL", "STATUTORY_LEVY"];
export const receiveRules: readonly ReceiveRule[] = ["PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"];
const routes: readonly Route[] = ["NEAREST", "POOL"];

/** No two places in the Netherlands lie further apart. Kilometres. */
const GREATEST_DISTANCE_KM = 500;

const ruleFields = ["give", "receive", "route", "reserveShare", "maxDistanceKm"];

function readChoice<Choice extends string>(
  fields: Fields,
  path: string,
  name: string,
  choices: readonly Choice[],
  byDefault: Choice,
  faults: Fault[],
): Choice {
  const given = fields.get(name);
  const at = `${path}.${name}`;
  if (given === undefined) return byDefault;
  const choice = choices.find((candidate) => candidate === given);
  if (choice !== undefined) return choice;
  const allowed = `one of ${choices.join(", ")}`;
  if (typeof given !== "string") faults.push(wrongType(at, given, allowed));
  else faults.push(fault("UNKNOWN_RULE", at, given, allowed, `${at} is not a rule; use ${allowed}.`));
  return byDefault;
}

function readWithin(fields: Fields, path: string, name: string, max: number, faults: Fault[]): number | undefined {
  const given = fields.get(name);
  const at = `${path}.${name}`;
  if (given === undefined) return undefined;
  const allowed = `0 to ${max}`;
  if (typeof given !== "number" || !Number.isFinite(given)) faults.push(notANumber(at, given, allowed));
  else if (given < 0 || given > max) faults.push(outOfRange(at, given, allowed));
  // + 0: a negative zero is a zero.
  else return given + 0;
  return undefined;
}

/** Reads a solidarity rule; what is absent has its default. */
export function readRule(input: unknown, path: string, faults: Fault[]): SolidarityRule {
  if (input === undefined) return defaultRule;
  const fields = readFields(input, path, ruleFields, faults);
  if (!fields) return defaultRule;
  const route = readChoice(fields, path, "route", routes, defaultRule.route, faults);
  const maxDistanceKm = readWithin(fields, path, "maxDistanceKm", GREATEST_DISTANCE_KM, faults);
  if (route === "POOL" && fields.has("maxDistanceKm")) {
    const at = `${path}.maxDistanceKm`;
    const message = `A pool has no pairs of regions, so ${at} cannot hold: leave it out, or use route NEAREST.`;
    faults.push(fault("CONTRADICTION", at, fields.get("maxDistanceKm"), "nothing under route POOL", message));
  }
  return {
    give: readChoice(fields, path, "give", giveRules, defaultRule.give, faults),
    receive: readChoice(fields, path, "receive", receiveRules, defaultRule.receive, faults),
    route,
    reserveShare: readWithin(fields, path, "reserveShare", 1, faults) ?? defaultRule.reserveShare,
    ...(maxDistanceKm === undefined ? {} : { maxDistanceKm }),
  };
}
