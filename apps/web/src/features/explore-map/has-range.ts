import { isDefaultRule, type ViewState } from "../../address/view-state";

/** Only of a recalculation as it was published: a range for every step of a lever would take the API seconds each. */
export const hasRange = ({ levers, rule, year }: ViewState): boolean =>
  levers.length === 0 && isDefaultRule(rule) && year === null;
