"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";

interface Known<Value> {
  /** The question. */
  readonly key: string;
  readonly value: Value;
}

/** The API answered, and the answer is no: asking again would not help. */
export class AnswerRefused<Fault> extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super("the question is refused");
  }
}

/** The faults of a refusal, as the question that was refused gives them; none where no answer came. */
export const faultsIn = (reason: unknown): readonly unknown[] =>
  reason instanceof AnswerRefused ? (reason.faults as readonly unknown[]) : [];

/** A question that was asked in vain. It stands until another is answered. */
interface Trouble {
  readonly key: string;
  /** What went wrong: a Refusal, or why no answer came. */
  readonly reason: unknown;
  /** Since when no answer comes, milliseconds since 1970; a further attempt does not change it. */
  readonly since: number;
}

export interface Asked<Value> {
  /** Null while it is on its way, when it does not come, and when nothing is asked. */
  readonly value: Value | null;
  /** The question that was answered last, with its answer: what a page goes on showing until the new one comes. */
  readonly last: Known<Value> | null;
  readonly failed: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

interface Asking {
  /** What the server found to be wrong with the first question: it is not asked again. */
  readonly refused?: AnswerRefused<unknown> | null;
  /**
   * What becomes of a question that another one overtakes. "dropped": only the newest counts. "awaited": one question at a
   * time, the newest next; who moves a lever sees figures follow, and no queue lags behind.
   */
  readonly overtaken?: "dropped" | "awaited";
}

const questionOf = (key: string, attempt: number): string => `${String(attempt)} ${key}`;

/** So many answers are kept for whoever goes back. */
const KEPT = 40;

const kept = <Value>(answers: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> =>
  new Map([...answers, [key, value] as const].slice(-KEPT));

/**
 * The answer to a question that a page asks from the browser. Answers are kept, so that going back is immediate.
 * @param key what the answer depends on; null: nothing is asked
 * @param initial what the server found
 */
export const useAsked = <Value>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Value>,
  initial: Known<Value> | null,
  { refused = null, overtaken = "dropped" }: Asking = {},
): Asked<Value> => {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Value>>(
    () => new Map(initial ? [[initial.key, initial.value]] : []),
  );
  const [last, setLast] = useState(initial);
  const [failure, setFailure] = useState<(Trouble & { readonly question: string }) | null>(
    refused && key !== null ? { key, question: questionOf(key, 0), reason: refused, since: 0 } : null,
  );
  const [attempt, setAttempt] = useState(0);
  const underWay = useRef<AbortController | null>(null);
  const value = key === null ? null : (answers.get(key) ?? null);
  if (key !== null && value !== null && last?.key !== key) setLast({ key, value });
  const question = key === null || value !== null ? null : questionOf(key, attempt);
  const failed = question !== null && failure?.question === question;
  const open = failed ? null : question;

  const start = useEffectEvent((asked: string) => {
    if (key === null) return;
    const controller = new AbortController();
    underWay.current = controller;
    const ended = () => {
      if (underWay.current !== controller) return;
      underWay.current = null;
      startNext(asked);
    };
    ask(controller.signal).then(
      (answer) => {
        setAnswers((before) => kept(before, key, answer));
        setLast({ key, value: answer });
        setFailure(null);
        ended();
      },
      (reason: unknown) => {
        if (controller.signal.aborted) return;
        setFailure((before) => ({
          key,
          question: asked,
          reason,
          since: before && !(before.reason instanceof AnswerRefused) ? before.since : Date.now(),
        }));
        ended();
      },
    );
  });
  /** The question has changed while another was awaited. */
  const startNext = useEffectEvent((ended: string) => {
    if (question !== null && question !== ended) start(question);
  });
  useEffect(() => {
    if (open === null) return;
    if (underWay.current === null) start(open);
    return () => {
      if (overtaken === "awaited") return;
      underWay.current?.abort();
      underWay.current = null;
    };
  }, [open, overtaken]);
  useEffect(
    () => () => {
      underWay.current?.abort();
      underWay.current = null;
    },
    [],
  );

  return {
    value,
    last,
    failed,
    trouble: failure,
    retry: () => setAttempt(attempt + 1),
  };
};
