/**
 * How a scenario is written in a link: its names, its levers, its order, and what is left out because it is usual. Model, API
 * and site read and write links by this alone (docs/scenarios.md). It has an entry of its own, so that a browser need not
 * fetch the model for it.
 */

/** What a link means that names no version: the first one wrote none. */
export const LINK_VERSION = 1;

/** Names in a query string, and where a scenario holds what they say, in the order in which a link has them. */
export const linkFields = [
  { name: "version", path: "version" },
  { name: "v", path: "vintage" },
  { name: "give", path: "solidarity.give" },
  { name: "receive", path: "solidarity.receive" },
  { name: "route", path: "solidarity.route" },
  { name: "reserve", path: "solidarity.reserveShare" },
  { name: "max", path: "solidarity.maxDistanceKm" },
] as const;

/** Levers: `a.<key>=value@from-until`, `m.<key>=value@from-until`; either year, or both, may be left out. */
export const leverPrefixes = { assumptions: "a.", measures: "m." } as const;

export type QueryPair = [name: string, value: string];

/** The rule that holds where a link names none: everybody in proportion, the shortest ways, no reserve, no limit. */
export const usualRule = { give: "PROPORTIONAL", receive: "PROPORTIONAL", route: "NEAREST", reserveShare: 0 } as const;

interface LinkedRule {
  readonly give: string;
  readonly receive: string;
  readonly route: string;
  /** 0..1. */
  readonly reserveShare: number;
  /** Kilometres; none: no limit. */
  readonly maxDistanceKm?: number | null | undefined;
}

/**
 * Vintage and rule as pairs of a query string, what is usual left out.
 * @param vintage null: the link names none, and means the newest
 */
export function rulePairs(vintage: string | null, rule: LinkedRule): QueryPair[] {
  const { give, receive, route, reserveShare, maxDistanceKm } = rule;
  const fields: readonly (readonly [QueryPair[0], QueryPair[1], boolean])[] = [
    ["v", vintage ?? "", vintage !== null],
    ["give", give, give !== usualRule.give],
    ["receive", receive, receive !== usualRule.receive],
    ["route", route, route !== usualRule.route],
    ["reserve", `${reserveShare}`, reserveShare !== usualRule.reserveShare],
    ["max", `${maxDistanceKm ?? ""}`, typeof maxDistanceKm === "number"],
  ];
  return fields.flatMap(([name, value, written]): QueryPair[] => (written ? [[name, value]] : []));
}

/** The texts in `0.5@2027-2030`; "" for a year that is not named. Judging them is for the reader of scenarios. */
export interface LeverTexts {
  readonly value: string;
  readonly from: string;
  readonly until: string;
}

/** Takes a lever's text apart. Years of another form stand whole in `from`, with their sign, so that they are told as typed. */
export function splitLever(text: string): LeverTexts {
  const at = text.indexOf("@");
  if (at < 0) return { value: text, from: "", until: "" };
  const [value, years] = [text.slice(0, at), text.slice(at + 1)];
  const dash = years.indexOf("-");
  if (dash < 0 || years === "-") return { value, from: `@${years}`, until: "" };
  return { value, from: years.slice(0, dash), until: years.slice(dash + 1) };
}

/** @returns the text of a lever in a link; the years are left out where none is named */
export function joinLever({ value, from, until }: LeverTexts): string {
  if (from === "" && until === "") return value;
  return from.startsWith("@") ? `${value}${from}` : `${value}@${from}-${until}`;
}

/** @returns the prefix of a lever's name in a link; undefined for every other name */
export const leverPrefixOf = (name: string): string | undefined =>
  Object.values(leverPrefixes).find((prefix) => name.startsWith(prefix));

/** Whether a name in a query string belongs to the scenario, and not to the page around it. */
export const isOfScenario = (name: string): boolean =>
  linkFields.some((field) => field.name === name) || leverPrefixOf(name) !== undefined;
