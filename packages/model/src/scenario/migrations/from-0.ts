import { isObject, type PlainObject } from "../parse/read-fields.js";

/**
 * Version 0: the flat document of links from before the first release,
 * `{ v: 0, vintage, rule: { give, receive, route, reserve, max }, levers: { <key>: value } }`, rules in lower case.
 * Version 1 keeps assumptions apart from measures and names the fields of the rule as the model does.
 */
const fieldsOf0 = ["v", "vintage", "rule", "levers"];

/** The assumptions that version 0 knew; every other lever was a measure. */
const assumptionsOf0 = ["marketInterest", "inflation", "maintenanceGrowth", "buildCostGrowth"];

/** Names in the rule of version 0, and what version 1 calls them. */
const ruleNames = new Map([
  ["give", "give"],
  ["receive", "receive"],
  ["route", "route"],
  ["reserve", "reserveShare"],
  ["max", "maxDistanceKm"],
]);

function hasOnly(value: unknown, names: readonly string[]): value is PlainObject {
  return isObject(value) && Object.keys(value).every((name) => names.includes(name));
}

function migrateRule(rule: PlainObject): PlainObject {
  const fields = Object.entries(rule).map(([name, value]): [string, unknown] => [
    ruleNames.get(name) as string,
    typeof value === "string" ? value.toUpperCase().replaceAll("-", "_") : value,
  ]);
  return Object.fromEntries(fields);
}

/** @returns what is no document of version 0 unchanged, for the reader to refuse */
export function migrateFrom0(document: PlainObject): PlainObject {
  const { vintage, rule = {}, levers = {} } = document;
  if (!hasOnly(document, fieldsOf0) || !hasOnly(rule, [...ruleNames.keys()]) || !isObject(levers)) return document;
  const pulled = Object.entries(levers).map(([key, value]) => ({ key, value }));
  return {
    version: 1,
    ...(vintage === undefined ? {} : { vintage }),
    assumptions: pulled.filter(({ key }) => assumptionsOf0.includes(key)),
    measures: pulled.filter(({ key }) => !assumptionsOf0.includes(key)),
    solidarity: migrateRule(rule),
  };
}
