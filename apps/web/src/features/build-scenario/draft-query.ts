import { viewQuery } from "../../view-state/view-href";
import { defaultView } from "../../view-state/view-state";
import type { LeverKind, LeverText, ScenarioDraft } from "./scenario-draft";
import { cleanName } from "./scenario-name";

const prefixes: readonly (readonly [string, LeverKind])[] = [
  ["a.", "ASSUMPTION"],
  ["m.", "MEASURE"],
];

const yearsIn = (text: string): Pick<LeverText, "from" | "until"> => {
  const dash = text.indexOf("-");
  return dash < 0 ? { from: text, until: "" } : { from: text.slice(0, dash), until: text.slice(dash + 1) };
};

/**
 * The levers of a link: `m.rentIncrease=0.5@2027-2030` (docs/scenarios.md). A form that is sent without scripts gives the
 * years apart, as `from.rentIncrease` and `until.rentIncrease`. Judging values is the API's work.
 */
export const leversOfQuery = (params: URLSearchParams): Readonly<Record<string, LeverText>> => {
  const levers: Record<string, LeverText> = {};
  for (const [name, text] of params) {
    const kind = prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
    if (kind === undefined || text === "") continue;
    const key = name.slice(2, 62);
    const at = text.indexOf("@");
    const years = at < 0 ? { from: "", until: "" } : yearsIn(text.slice(at + 1, at + 20));
    levers[key] = {
      kind,
      value: (at < 0 ? text : text.slice(0, at)).slice(0, 40),
      from: params.get(`from.${key}`)?.slice(0, 10) || years.from,
      until: params.get(`until.${key}`)?.slice(0, 10) || years.until,
    };
  }
  return levers;
};

const textOf = ({ value, from, until }: LeverText): string =>
  from === "" && until === "" ? value : `${value}@${from}-${until}`;

/** What the maker of a link called it. */
export const nameOfQuery = (params: URLSearchParams): string => cleanName(params.get("name") ?? "").trimEnd();

/**
 * "?v=2026-01&m.rentIncrease=0.5@2027-2030&name=Plan": the whole scenario. The recalculation is always named; the name is a
 * matter of this page, the API passes it over.
 */
export const draftQuery = ({ vintage, rule, levers, name }: ScenarioDraft): string => {
  const params = new URLSearchParams(viewQuery({ ...defaultView, vintage, rule }));
  for (const [prefix, kind] of prefixes) {
    const keys = Object.keys(levers).sort();
    for (const key of keys) {
      const lever = levers[key];
      if (lever?.kind === kind) params.append(`${prefix}${key}`, textOf(lever));
    }
  }
  if (name.trim() !== "") params.append("name", name.trim());
  return `?${params.toString().replaceAll("%40", "@")}`;
};

/** The question alone: two scenarios with other names are the same to the API. */
export const questionOf = (draft: ScenarioDraft): string => draftQuery({ ...draft, name: "" });
