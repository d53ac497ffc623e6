import { draftQuery } from "../../address/draft-query";
import type { LinkDraft } from "../../address/scenario-draft";
import { defaultRule } from "../../address/view-state";

/** Ways out that the letter names, each with one lever that anybody can weigh. */
const ready = {
  rent: ["rentIncrease", "0.5"],
  state: ["subsidyLumpSum", "800000000"],
  commercial: ["commercialSurplusShare", "100"],
  fewer: ["ambitionHomes", "75"],
} as const;

/** Links to them, with the recalculation that is shown. `path`: of this page. */
export const readyScenarios = (vintage: string, path: string) =>
  (Object.keys(ready) as (keyof typeof ready)[]).map((name) => {
    const [key, value] = ready[name];
    const levers: LinkDraft["levers"] = { [key]: { kind: "MEASURE", value, from: "", until: "" } };
    return { name, key, href: `${path}${draftQuery({ vintage, rule: defaultRule, levers, name: "" })}` };
  });
