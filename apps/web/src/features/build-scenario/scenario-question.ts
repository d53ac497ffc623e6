"use client";

import { createContext, use } from "react";
import type { LinkDraft } from "../../address/scenario-draft";
import type { LinkedScenario } from "../../address/view-state";

export interface ScenarioQuestion {
  /** Without what changes nothing. */
  readonly draft: LinkDraft;
  /** Names the question: an answer to another one is out of date. */
  readonly query: string;
  /** What the link keeps to compare it with. */
  readonly beside: LinkedScenario | null;
}

/** The scenario as it stands, for whoever asks more about it when the reader wants that. */
export const ScenarioQuestionContext = createContext<ScenarioQuestion | null>(null);

export const useScenarioQuestion = (): ScenarioQuestion => {
  const question = use(ScenarioQuestionContext);
  if (!question) throw new Error("useScenarioQuestion needs a ScenarioContext around it");
  return question;
};
