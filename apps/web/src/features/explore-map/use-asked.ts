"use client";

import { NetworkError } from "@solidariteitskaart/client";
import { useEffect, useEffectEvent, useState } from "react";

export interface Asked<Value> {
  /** Null while it is on its way, when it does not come, and when nothing is asked. */
  readonly value: Value | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Known<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * The answer to a question that a view asks beside its outcome. Answers are kept, so that going back is immediate.
 * `key`: what the answer depends on; null: nothing is asked. `initial`: what the server found.
 */
export const useAsked = <Value>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Value>,
  initial: Known<Value> | null,
): Asked<Value> => {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Value>>(
    () => new Map(initial ? [[initial.key, initial.value]] : []),
  );
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const value = key === null ? null : (answers.get(key) ?? null);
  const question = key === null || value !== null ? null : `${attempt} ${key}`;

  const load = useEffectEvent((asked: string, signal: AbortSignal) => {
    ask(signal).then(
      (answer) => setAnswers((kept) => new Map(kept).set(key ?? "", answer)),
      (reason: unknown) => {
        if (reason instanceof NetworkError && reason.failure === "ABORTED") return;
        setFailure(asked);
      },
    );
  });
  useEffect(() => {
    if (question === null) return;
    const controller = new AbortController();
    load(question, controller.signal);
    return () => controller.abort();
  }, [question]);

  return { value, failed: question !== null && failure === question, retry: () => setAttempt(attempt + 1) };
};
