import { draftQuery } from "../../address/draft-query";
import { NOTATION } from "../../address/number-param";
import { withoutNeutral } from "../../address/scenario-draft";
import type { ScenarioStart } from "./load-scenario";

type Sent = Pick<ScenarioStart, "draft" | "levers" | "beside" | "besideFaults" | "unread" | "reading">;

/**
 * The link of a scenario that came as a form: a browser without scripts, or before they run, sends every field. Null where it
 * came as a link, and where something in it is wrong: then it stands as it was sent, with what is wrong.
 */
export const shortQuery = (
  query: string,
  { draft, levers, beside, besideFaults, unread, reading }: Sent,
): string | null => {
  const isForm = new URLSearchParams(query).has(NOTATION);
  const isRight = reading.figures !== null && besideFaults.length === 0 && unread.length === 0;
  return isForm && isRight ? draftQuery(withoutNeutral(draft, levers), beside) : null;
};
