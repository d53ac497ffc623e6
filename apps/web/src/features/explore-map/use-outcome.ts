"use client";

import { createClient, NetworkError, type Outcome, OutcomeDocument } from "@solidariteitskaart/client";
import { useEffect, useEffectEvent, useState } from "react";
import type { ParamFault } from "../../address/read-param";
import { faultParam } from "../../address/scenario-faults";
import { leverFaults, questionKey, questionOf } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";

export interface Figures {
  readonly outcome: Outcome;
  /** When the API gave them, milliseconds since 1970. */
  readonly at: number;
}

interface Trouble {
  readonly key: string;
  readonly attempt: number;
  /** Since when the API does not answer; null when it answered that the question is wrong. */
  readonly since: number | null;
  readonly faults: readonly ParamFault[];
}

export interface OutcomeState {
  /** The figures to show: of this view, or the last ones while new ones are on their way or do not come. */
  readonly shown: Figures;
  readonly waiting: boolean;
  /** `shown` belongs to this view. */
  readonly current: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

const ask = async (view: ViewState, newest: string, signal: AbortSignal) => {
  const { outcome } = await createClient("/graphql").request(OutcomeDocument, questionOf(view, newest), { signal });
  return outcome;
};

/** The figures of a view. Answers are kept, so that back and forward are immediate; the last ones stay until new ones come. */
export const useOutcome = (
  view: ViewState,
  newest: string,
  initial: Figures & { readonly view: ViewState },
): OutcomeState => {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Figures>>(
    () => new Map([[questionKey(initial.view, newest), { outcome: initial.outcome, at: initial.at }]]),
  );
  const [shownKey, setShownKey] = useState(() => questionKey(initial.view, newest));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = questionKey(view, newest);
  const known = answers.has(key);
  if (known && shownKey !== key) setShownKey(key);

  const load = useEffectEvent((signal: AbortSignal) => {
    const wrong = leverFaults(view);
    if (wrong.length > 0) {
      setTrouble({ key, attempt, since: null, faults: wrong });
      return;
    }
    ask(view, newest, signal).then(
      (answer) => {
        if (answer.__typename === "Outcome") {
          setAnswers((kept) => new Map(kept).set(key, { outcome: answer, at: Date.now() }));
          setTrouble(null);
        } else
          setTrouble({
            key,
            attempt,
            since: null,
            faults: answer.faults.map((fault) => faultParam(fault, questionOf(view, newest).scenario)),
          });
      },
      (failure: unknown) => {
        if (failure instanceof NetworkError && failure.failure === "ABORTED") return;
        setTrouble((before) => ({ key, attempt, since: before?.since ?? Date.now(), faults: [] }));
      },
    );
  });
  const question = known ? null : `${key} ${attempt}`;
  useEffect(() => {
    if (question === null) return;
    const controller = new AbortController();
    load(controller.signal);
    return () => controller.abort();
  }, [question]);

  const shown = answers.get(known ? key : shownKey) ?? initial;
  const troubleHere = !known && trouble?.key === key ? trouble : null;
  const waiting = !known && (troubleHere === null || troubleHere.attempt !== attempt);
  return { shown, waiting, current: known, trouble: troubleHere, retry: () => setAttempt(attempt + 1) };
};
