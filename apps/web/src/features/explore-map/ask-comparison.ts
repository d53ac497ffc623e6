import { type Client, CompareDocument, type ComparedOutcome, type Difference } from "@solidariteitskaart/client";
import { questionKey, questionOf } from "../../view-state/view-question";
import type { ViewState } from "../../view-state/view-state";
import { otherEnd } from "./compared-with";

export interface Comparison {
  readonly other: ComparedOutcome;
  /** What is shown less what it is compared with. */
  readonly difference: Difference;
}

export const comparisonKey = (view: ViewState, against: string, newest: string): string =>
  `${questionKey(view, newest)} ${against}`;

/** Asks for the other end of a comparison and for the difference. @throws Error where the API refuses one of the ends */
export const askComparison = async (
  client: Client,
  view: ViewState,
  against: string,
  newest: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Comparison> => {
  const [here, there] = [questionOf(view, newest), questionOf(otherEnd(view, against), newest)];
  const { other, difference } = await client.request(CompareDocument, { ...there, from: there, to: here }, options);
  if (other.__typename !== "Outcome" || difference.__typename !== "Difference") throw new Error("an end is refused");
  return { other, difference };
};
