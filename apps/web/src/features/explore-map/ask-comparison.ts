import {
  answerIn,
  type Client,
  CompareDocument,
  type ComparedOutcome,
  type Difference,
  NetworkError,
} from "@solidariteitskaart/client";
import { BESIDE } from "../../address/beside-params";
import type { ParamFault } from "../../address/read-param";
import { besideFault } from "../../address/scenario-faults";
import { leverFaults, questionOfView, viewKey } from "../../address/view-question";
import type { Against, ViewState } from "../../address/view-state";
import { otherEnd } from "./compared-with";

export interface Comparison {
  readonly other: ComparedOutcome;
  /** What is shown less what it is compared with. */
  readonly difference: Difference;
}

/** The comparison, or everything that is wrong with its other end. */
export type ComparisonAnswer = Comparison | { readonly faults: readonly ParamFault[] };

export const comparisonKey = (view: ViewState, against: Against, newest: string): string =>
  `${viewKey(view, newest)} ${viewKey(otherEnd(view, against), newest)}`;

/** Asks for the other end of a comparison and for the difference. @throws Error where the API refuses what is shown itself */
export const askComparison = async (
  client: Client,
  view: ViewState,
  against: Against,
  newest: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ComparisonAnswer> => {
  const end = otherEnd(view, against);
  const wrong = leverFaults(end);
  if (wrong.length > 0) return { faults: wrong.map((fault) => ({ ...fault, param: `${BESIDE}${fault.param}` })) };
  const [here, there] = [questionOfView(view, newest), questionOfView(end, newest)];
  const answer = await client.request(CompareDocument, { ...there, from: there, to: here }, options);
  const { difference } = answer;
  const other = answerIn(answer.other, "outcome");
  if (other.__typename !== "Outcome")
    return { faults: other.faults.map((fault) => besideFault(fault, there.scenario)) };
  if (difference.__typename !== "Difference") throw new NetworkError("BAD_ANSWER", "what is shown is refused");
  return { other, difference };
};
