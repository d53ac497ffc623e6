import { linkFields } from "@solidariteitskaart/model/links";
import { BESIDE } from "./beside-params";
import { NOTATION } from "./number-param";
import { type ParamFault, shortened } from "./read-param";

/** What all pages with figures understand: a scenario, its name and the result that it stood for. */
const linkNames = linkFields.map(({ name }) => name);
const scenarioNames = [...linkNames, "name", "hash"];

/** What a page reads of a link. */
const namesOf = {
  view: [...scenarioNames, "year", "span", "region", "gemeente", "view", "vs", "measure", "flows", "sort", "q"],
  // From the map a scenario is opened with its view: that says nothing here, and is nobody's mistake.
  scenario: [...scenarioNames, "year", "span", "region", "gemeente", "view", "vs", "measure", "flows", "sort", "pair"],
  certainty: [...scenarioNames, "runs", "seed"],
  place: [...linkNames, "hash"],
  longRun: ["version", "v", "pace", NOTATION],
  method: ["of", "figure", "region", "pair", "year"],
  letter: ["topic"],
} as const satisfies Record<string, readonly string[]>;

/** Pages that read levers, and a scenario to compare with. */
const scenarioReaders = ["view", "scenario", "certainty"] as const satisfies readonly (keyof typeof namesOf)[];

export type LinkReader = keyof typeof namesOf;

/** What others add to links to count who follows them, and what Next adds. */
const COUNTED = /^(utm_\w+|\w*clid|mc_[ce]id|igshid|ref|_\w+)$/;
const LEVER = /^([am]|from|until)\../;

const isRead = (name: string, reader: LinkReader): boolean => {
  if ((namesOf[reader] as readonly string[]).includes(name)) return true;
  if (!(scenarioReaders as readonly string[]).includes(reader)) return false;
  return LEVER.test(name) || name.startsWith(BESIDE);
};

/** So many are named; a link with more is no link of ours. */
const MOST = 12;

/** Names that stand twice in a link: nobody knows which of the two was meant. */
export const repeatedNames = (params: URLSearchParams): readonly string[] =>
  [...new Set(params.keys())].filter((name) => name !== "" && !COUNTED.test(name) && params.getAll(name).length > 1);

/** What a link says twice, and what this page does not read: it is named, so that nothing is dropped in silence. */
export const strayParams = (params: URLSearchParams, reader: LinkReader): readonly ParamFault[] => {
  const repeated = repeatedNames(params);
  const unread = [...new Set(params.keys())].filter(
    (name) => name !== "" && !COUNTED.test(name) && !isRead(name, reader),
  );
  return [
    ...repeated.map((name) => ({
      param: shortened(name),
      value: params.getAll(name).map(shortened).join("” / “"),
      allowed: [],
      reason: "REPEATED" as const,
    })),
    ...unread
      .filter((name) => !repeated.includes(name))
      .map((name) => ({
        param: shortened(name),
        value: shortened(params.get(name) ?? ""),
        allowed: [],
        reason: "UNREAD" as const,
      })),
  ].slice(0, MOST);
};
