import type { LeverKind, LeverText, ScenarioDraft } from "./scenario-draft";
import { cleanName } from "./scenario-name";
import { viewQuery } from "./view-href";
import { defaultView, type LeverPair, type LinkedScenario } from "./view-state";

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

/** The levers as a link writes them, in order of name. */
export const leverPairsOf = (levers: Readonly<Record<string, LeverText>>): readonly LeverPair[] =>
  prefixes.flatMap(([prefix, kind]) =>
    Object.entries(levers)
      .filter(([, lever]) => lever.kind === kind)
      .map(([key, lever]): LeverPair => [`${prefix}${key}`, textOf(lever)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** What the maker of a link called it. */
export const nameOfQuery = (params: URLSearchParams): string => cleanName(params.get("name") ?? "").trimEnd();

/**
 * "?v=2026-01&m.rentIncrease=0.5@2027-2030&name=Plan": the whole scenario. The recalculation is always named; the name is a
 * matter of this page, the API passes it over. `beside`: a scenario that the link keeps to compare with.
 */
export const draftQuery = (draft: ScenarioDraft, beside: LinkedScenario | null = null): string =>
  viewQuery({ ...defaultView, ...linkedOf(draft), against: beside });

/** A draft as a link holds it. */
export const linkedOf = ({ vintage, rule, levers, name }: ScenarioDraft): LinkedScenario => ({
  vintage,
  rule,
  levers: leverPairsOf(levers),
  name: name.trim(),
});

/** The question alone: two scenarios with other names are the same to the API. */
export const questionOf = (draft: ScenarioDraft): string => draftQuery({ ...draft, name: "" });
