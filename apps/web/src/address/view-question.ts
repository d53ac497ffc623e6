import type { ScenarioInput } from "@solidariteitskaart/client";
import { leversOfQuery } from "./draft-query";
import type { ParamFault } from "./read-param";
import { inputOf, type LinkDraft, textFaults } from "./scenario-draft";
import { defaultRule, type ViewState } from "./view-state";

/** What the figures of a view depend on, beside the year. */
export type AskingView = Pick<ViewState, "vintage" | "rule" | "levers">;

export interface ViewQuestion {
  readonly vintage: string;
  readonly scenario: ScenarioInput;
}

const draftOf = ({ vintage, rule, levers }: AskingView, newest: string): LinkDraft => ({
  vintage: vintage ?? newest,
  rule,
  levers: leversOfQuery(new URLSearchParams(levers.map(([name, value]) => [name, value]))),
  // A name says nothing about figures.
  name: "",
});

/** The question for the API; only of levers without faults. */
export const questionOfView = (asking: AskingView, newest: string): ViewQuestion => {
  const draft = draftOf(asking, newest);
  return { vintage: draft.vintage, scenario: inputOf(draft) };
};

/** The same without solidarity: what regions come to on their own. */
export const questionBefore = (asking: AskingView, newest: string): ViewQuestion =>
  questionOfView({ ...asking, rule: defaultRule }, newest);

/** Levers that can not even be asked, because the API takes numbers there. */
export const leverFaults = (asking: AskingView): readonly ParamFault[] =>
  textFaults(draftOf(asking, "")).map(({ key, value }) => ({
    param: "lever",
    value,
    allowed: [],
    ...(key === null ? {} : { lever: key }),
  }));

/** Which question an answer belongs to. */
export const viewKey = ({ vintage, rule, levers }: AskingView, newest: string): string =>
  JSON.stringify([vintage ?? newest, rule, levers]);
