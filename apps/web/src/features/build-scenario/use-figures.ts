"use client";

import { createClient, type ScenarioFigures } from "@solidariteitskaart/client";
import type { DraftFault, LinkDraft } from "../../address/scenario-draft";
import { AnswerRefused, faultsIn, useAsked } from "../../asking/use-asked";
import { askScenario, type ScenarioAnswer } from "./ask-scenario";

export interface FiguresState {
  /** The last figures there were. */
  readonly figures: ScenarioFigures | null;
  readonly faults: readonly DraftFault[];
  readonly away: boolean;
  /** The scenario as it stands is not answered yet. */
  readonly waiting: boolean;
  /** `figures` answer the scenario as it stands. */
  readonly current: boolean;
  /** The question that `figures` answer. */
  readonly answers: string | null;
  /** Asks once more, where no answer came. */
  readonly retry: () => void;
}

const ask = async (draft: LinkDraft, signal: AbortSignal): Promise<ScenarioFigures> => {
  const { figures, faults } = await askScenario(createClient("/graphql"), draft, { signal });
  if (figures) return figures;
  throw new AnswerRefused(faults);
};

/**
 * The figures of a draft follow while it changes; the last ones stay while new ones do not come. One question is asked at a
 * time, at once, and the newest next: waiting for a lever to come to rest would be felt, and a queue would lag behind.
 */
export const useFigures = (draft: LinkDraft, query: string, opened: ScenarioAnswer): FiguresState => {
  const { value, last, failed, trouble, retry } = useAsked(
    query,
    (signal) => ask(draft, signal),
    opened.figures && { key: query, value: opened.figures },
    { overtaken: "awaited", refused: opened.figures ? null : new AnswerRefused(opened.faults) },
  );
  return {
    figures: last?.value ?? null,
    faults: value === null && trouble ? (faultsIn(trouble.reason) as readonly DraftFault[]) : [],
    away: value === null && trouble !== null && !(trouble.reason instanceof AnswerRefused),
    waiting: value === null && !failed,
    current: value !== null,
    answers: last?.key ?? null,
    retry,
  };
};
