import type { Vintage } from "@solidariteitskaart/client";
import type { AskingView } from "../../address/view-question";
import { type Against, BASE, type LinkedScenario, type ViewState } from "../../address/view-state";

/** What a view can be compared with beside another scenario: other recalculations, and the same one without its levers. */
export const comparable = (view: ViewState, vintages: readonly Vintage[]): readonly string[] => {
  const own = view.vintage ?? vintages[0]?.code;
  const others = vintages.map(({ code }) => code).filter((code) => code !== own);
  return view.levers.length > 0 ? [BASE, ...others] : others;
};

/** What it is compared with now: what the link says where that is possible, else the first possible one. */
export const comparedWith = (view: ViewState, vintages: readonly Vintage[]): Against | null => {
  if (view.against !== null && isScenario(view.against)) return view.against;
  const possible = comparable(view, vintages);
  return possible.find((one) => one === view.against) ?? possible[0] ?? null;
};

export const isScenario = (against: Against): against is LinkedScenario => typeof against !== "string";

/** The other end as a question: another recalculation keeps rule and levers, BASE drops the levers. */
export const otherEnd = (view: ViewState, against: Against): AskingView => {
  if (isScenario(against)) return against;
  return against === BASE ? { ...view, levers: [] } : { ...view, vintage: against };
};

/** What is shown, as a link of its own holds it. */
export const shownScenario = ({ vintage, rule, levers, name }: ViewState, newest: string): LinkedScenario => ({
  vintage: vintage ?? newest,
  rule,
  levers,
  name,
});
