import { joinLever, leverPrefixes, splitLever } from "@solidariteitskaart/model/links";
import type { LeverKind, LeverText, LinkDraft } from "./scenario-draft";
import { cleanName } from "./scenario-name";
import { viewQuery } from "./view-href";
import { defaultView, type LeverPair, type LinkedScenario } from "./view-state";

const prefixes: readonly (readonly [string, LeverKind])[] = [
  [leverPrefixes.assumptions, "ASSUMPTION"],
  [leverPrefixes.measures, "MEASURE"],
];

/** Longest text of a year, and of a value, that is kept of a link. */
const [YEAR, VALUE] = [10, 40];

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
    const { value, from, until } = splitLever(text);
    levers[key] = {
      kind,
      value: value.slice(0, VALUE),
      from: (params.get(`from.${key}`) || from).slice(0, YEAR),
      until: (params.get(`until.${key}`) || until).slice(0, YEAR),
    };
  }
  return levers;
};

/** The levers as a link writes them, in order of name. */
export const leverPairsOf = (levers: Readonly<Record<string, LeverText>>): readonly LeverPair[] =>
  prefixes.flatMap(([prefix, kind]) =>
    Object.entries(levers)
      .filter(([, lever]) => lever.kind === kind)
      .map(([key, lever]): LeverPair => [`${prefix}${key}`, joinLever(lever)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** What the maker of a link called it. */
export const nameOfQuery = (params: URLSearchParams): string => cleanName(params.get("name") ?? "").trimEnd();

/**
 * "?v=2026-01&m.rentIncrease=0.5@2027-2030&name=Plan": the whole scenario. The recalculation is always named; the name is a
 * matter of this page, the API passes it over. `beside`: a scenario that the link keeps to compare with.
 */
export const draftQuery = (draft: LinkDraft, beside: LinkedScenario | null = null): string =>
  viewQuery({ ...defaultView, ...linkedOf(draft), against: beside });

/** A draft as a link holds it. */
export const linkedOf = ({ vintage, rule, levers, name }: LinkDraft): LinkedScenario => ({
  vintage,
  rule,
  levers: leverPairsOf(levers),
  name: name.trim(),
});

/** The question alone: two scenarios with other names are the same to the API. */
export const questionOf = (draft: LinkDraft): string => draftQuery({ ...draft, name: "" });
