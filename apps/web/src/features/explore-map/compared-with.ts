import type { Vintage } from "@solidariteitskaart/client";
import type { Asking } from "../../view-state/view-question";
import { BASE, type ViewState } from "../../view-state/view-state";

/** What a view can be compared with: other recalculations, and the same one without its levers. */
export const comparable = (view: ViewState, vintages: readonly Vintage[]): readonly string[] => {
  const own = view.vintage ?? vintages[0]?.code;
  const others = vintages.map(({ code }) => code).filter((code) => code !== own);
  return view.levers.length > 0 ? [BASE, ...others] : others;
};

/** What it is compared with now: what the link says where that is possible, else the first possible one. */
export const comparedWith = (view: ViewState, vintages: readonly Vintage[]): string | null => {
  const possible = comparable(view, vintages);
  return possible.find((one) => one === view.against) ?? possible[0] ?? null;
};

/** The other end as a question: another recalculation keeps rule and levers, BASE drops the levers. */
export const otherEnd = (view: ViewState, against: string): Asking =>
  against === BASE ? { ...view, levers: [] } : { ...view, vintage: against };
