"use client";

import { answerIn, createClient, type Outcome, OutcomeDocument } from "@solidariteitskaart/client";
import type { ParamFault } from "../../address/read-param";
import { faultParam } from "../../address/scenario-faults";
import { leverFaults, questionOfView, viewKey } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { AnswerRefused, faultsIn, useAsked } from "../../asking/use-asked";

export interface FiguresAt {
  readonly outcome: Outcome;
  /** When the API gave them, milliseconds since 1970. */
  readonly at: number;
}

interface Trouble {
  /** Since when the API does not answer; null when it answered that the question is wrong. */
  readonly since: number | null;
  readonly faults: readonly ParamFault[];
}

export interface OutcomeState {
  /** The figures to show: of this view, or the last ones while new ones are on their way or do not come. */
  readonly shown: FiguresAt;
  readonly waiting: boolean;
  /** `shown` belongs to this view. */
  readonly current: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

const ask = async (view: ViewState, newest: string, signal: AbortSignal): Promise<FiguresAt> => {
  const wrong = leverFaults(view);
  if (wrong.length > 0) throw new AnswerRefused(wrong);
  const question = questionOfView(view, newest);
  const outcome = answerIn(
    (await createClient("/graphql").request(OutcomeDocument, question, { signal })).scenario,
    "outcome",
  );
  if (outcome.__typename === "Outcome") return { outcome, at: Date.now() };
  throw new AnswerRefused(outcome.faults.map((fault) => faultParam(fault, question.scenario)));
};

/** The figures of a view. The last ones stay until new ones come. */
export const useOutcome = (
  view: ViewState,
  newest: string,
  initial: FiguresAt & { readonly view: ViewState },
): OutcomeState => {
  const key = viewKey(view, newest);
  const opened: FiguresAt = { outcome: initial.outcome, at: initial.at };
  const { value, last, failed, trouble, retry } = useAsked(key, (signal) => ask(view, newest, signal), {
    key: viewKey(initial.view, newest),
    value: opened,
  });
  const troubleHere = value === null && trouble?.key === key ? trouble : null;
  return {
    shown: last?.value ?? opened,
    waiting: value === null && !failed,
    current: value !== null,
    trouble: troubleHere && {
      since: troubleHere.reason instanceof AnswerRefused ? null : troubleHere.since,
      faults: faultsIn(troubleHere.reason) as readonly ParamFault[],
    },
    retry,
  };
};
