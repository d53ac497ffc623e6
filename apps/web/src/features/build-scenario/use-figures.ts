"use client";

import { createClient, NetworkError, type ScenarioFigures } from "@solidariteitskaart/client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftFault, ScenarioDraft } from "../../address/scenario-draft";
import { askScenario, type ScenarioReading } from "./ask-scenario";

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

export interface FiguresState extends Answer {
  /** The scenario as it stands is not answered yet. */
  readonly waiting: boolean;
  /** `figures` answer the scenario as it stands. */
  readonly current: boolean;
}

/**
 * The figures of a draft follow while it changes; the last ones stay while new ones do not come. One question is asked at a
 * time, at once, and the newest next: waiting for a lever to come to rest would be felt, and a queue would lag behind.
 */
export const useFigures = (draft: ScenarioDraft, query: string, opened: ScenarioReading): FiguresState => {
  const [answer, setAnswer] = useState<Answer>({
    query,
    figures: opened.figures,
    figuresOf: query,
    faults: opened.faults,
    away: false,
  });
  const asked = useRef<AbortController | null>(null);
  const load = useEffectEvent(async () => {
    const controller = new AbortController();
    asked.current = controller;
    try {
      const { figures, faults } = await askScenario(createClient("/graphql"), draft, { signal: controller.signal });
      setAnswer((last) => ({
        query,
        figures: figures ?? last.figures,
        figuresOf: figures ? query : last.figuresOf,
        faults,
        away: false,
      }));
    } catch (failure) {
      if (failure instanceof NetworkError && failure.failure === "ABORTED") return;
      setAnswer((last) => ({ ...last, query, faults: [], away: true }));
    } finally {
      if (asked.current === controller) asked.current = null;
    }
  });
  const waiting = query !== answer.query;
  // `answer` and `query` say when to look again: an answer has come, or the scenario has changed.
  useEffect(() => {
    if (query !== answer.query && asked.current === null) void load();
  }, [query, answer]);
  useEffect(
    () => () => {
      asked.current?.abort();
      asked.current = null;
    },
    [],
  );
  return { ...answer, waiting, current: answer.figuresOf === query };
};
