"use client";

import { type Ensemble, NetworkError, type ScenarioInput, watchEnsemble } from "@solidariteitskaart/client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { AskedRuns } from "./read-runs";

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" }
  | { readonly kind: "finished" };

interface Question {
  readonly vintage: string;
  readonly scenario: ScenarioInput;
}

/** An ensemble with its progress. One that is not there yet is computed at once; leaving the page breaks it off. */
export const useEnsemble = (question: Question, settings: AskedRuns, known: Ensemble | null) => {
  const [ensemble, setEnsemble] = useState(known);
  const [work, setWork] = useState<Work>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = async ({ runs, seed }: AskedRuns): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const mine = () => running.current === controller;
    setWork({ kind: "running", done: 0, total: runs });
    try {
      const watch = watchEnsemble("/graphql/stream", { ...question, runs, seed }, { signal: controller.signal });
      for await (const { done, total, result } of watch) {
        if (!mine()) return;
        if (result?.__typename === "Ensemble") {
          setEnsemble(result);
          setWork({ kind: "finished" });
        } else if (result) setWork({ kind: "failed" });
        else setWork({ kind: "running", done, total });
      }
    } catch (failure) {
      if (!mine()) return;
      const ended = failure instanceof NetworkError && failure.failure === "ABORTED";
      setWork({ kind: ended ? "cancelled" : "failed" });
    }
  };

  const startMissing = useEffectEvent(() => {
    if (ensemble === null) void start(settings);
  });
  useEffect(() => {
    startMissing();
    return () => {
      const last = running.current;
      running.current = null;
      last?.abort();
    };
  }, []);
  return { ensemble, work, start, cancel: () => running.current?.abort() };
};
