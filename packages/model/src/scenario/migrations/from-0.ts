import { isObject } from "../parse/read-fields.js";

/**
 * Version 0: the flat document of links from before the first release,
 * `{ v: 0, vintage, rule: { give, receive, route, reserve, max }, levers: { <key>: value } }`, rules in lower case.
 * Version 1 keeps assumptions apart from measures and names the fields of the rule as the model does.
 */

/** The assumptions that version 0 knew; every other lever was a measure. */
const assumptionsOf0 = ["marketInterest", "inflation", "maintenanceGrowth", "buildCostGrowth"];

const ruleNames = new Map([
  ["reserve", "reserveShare"],
  ["max", "maxDistanceKm"],
]);

function migrateRule(rule: unknown): unknown {
  if (!isObject(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [
      ruleNames.get(name) ?? name,
      typeof value === "string" ? value.toUpperCase().replaceAll("-", "_") : value,
    ]),
  );
}

export function migrateFrom0(document: object): object {
  const { v, rule, levers, ...rest } = Object.fromEntries(Object.entries(document));
  const pulled = isObject(levers) ? Object.entries(levers).map(([key, value]) => ({ key, value })) : [];
  return {
    ...rest,
    version: 1,
    assumptions: pulled.filter(({ key }) => assumptionsOf0.includes(key)),
    measures: pulled.filter(({ key }) => !assumptionsOf0.includes(key)),
    ...(rule === undefined ? {} : { solidarity: migrateRule(rule) }),
    ...(levers === undefined || isObject(levers) ? {} : { levers }),
  };
}
