"use client";

import { useState } from "react";
import { useAsked } from "../../asking/use-asked";

type State<Answer> =
  | { readonly kind: "idle" | "asking" | "failed" }
  | { readonly kind: "answered"; readonly answer: Answer };

/**
 * A question that is asked when the reader wants it. `of` names what it is about: an answer to anything else is not shown.
 * `first`: what the page came with.
 */
export const useQuestion = <Answer>(
  of: string,
  ask: () => Promise<Answer>,
  first: { readonly key: string; readonly value: Answer } | null = null,
) => {
  const [wanted, setWanted] = useState(first?.key ?? null);
  const isWanted = wanted === of;
  const { value, failed, retry } = useAsked(isWanted ? of : null, ask, first);
  const start = () => {
    setWanted(of);
    if (failed) retry();
  };
  const state = (): State<Answer> => {
    if (!isWanted) return { kind: "idle" };
    if (value !== null) return { kind: "answered", answer: value };
    return { kind: failed ? "failed" : "asking" };
  };
  return { state: state(), start };
};
