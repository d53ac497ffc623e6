"use client";

import { createClient, NetworkError } from "@solidariteitskaart/client";
import { useEffect, useEffectEvent, useState } from "react";
import { askScenario, type ScenarioFigures, type ScenarioReading } from "./ask-scenario";
import type { DraftFault, ScenarioDraft } from "./scenario-draft";

/** Long enough to let a dragged lever pass, short enough to follow it. Milliseconds. */
const WAIT_MS = 80;

interface Answer {
  /** The question that was answered last. */
  readonly query: string;
  /** Of that question, or the last ones there were. */
  readonly figures: ScenarioFigures | null;
  /** The question that `figures` answer. */
  readonly figuresOf: string;
  readonly faults: readonly DraftFault[];
  readonly away: boolean;
}

/** The figures of a draft follow while it changes; the last ones stay while new ones do not come. */
export const useFigures = (draft: ScenarioDraft, query: string, opened: ScenarioReading) => {
  const [answer, setAnswer] = useState<Answer>({
    query,
    figures: opened.figures,
    figuresOf: query,
    faults: opened.faults,
    away: false,
  });
  const load = useEffectEvent((signal: AbortSignal) => {
    askScenario(createClient("/graphql"), draft, { signal }).then(
      ({ figures, faults }) =>
        setAnswer((last) => ({
          query,
          figures: figures ?? last.figures,
          figuresOf: figures ? query : last.figuresOf,
          faults,
          away: false,
        })),
      (failure: unknown) => {
        if (failure instanceof NetworkError && failure.failure === "ABORTED") return;
        setAnswer((last) => ({ ...last, query, faults: [], away: true }));
      },
    );
  });
  const question = query === answer.query ? null : query;
  useEffect(() => {
    if (question === null) return;
    const controller = new AbortController();
    const timer = setTimeout(() => load(controller.signal), WAIT_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [question]);
  return { ...answer, waiting: question !== null, current: answer.figuresOf === query };
};
