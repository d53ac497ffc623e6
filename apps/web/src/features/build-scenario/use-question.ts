"use client";

import { useState } from "react";

type State<Answer> =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly of: string }
  | { readonly kind: "answered"; readonly of: string; readonly answer: Answer }
  | { readonly kind: "failed"; readonly of: string };

/** A question that is asked when the reader wants it. `of` names what it is about: an answer to anything else is dropped. */
export const useQuestion = <Answer>(of: string, ask: () => Promise<Answer>) => {
  const [state, setState] = useState<State<Answer>>({ kind: "idle" });
  const start = () => {
    setState({ kind: "asking", of });
    ask().then(
      (answer) => setState((now) => (now.kind === "asking" && now.of === of ? { kind: "answered", of, answer } : now)),
      () => setState((now) => (now.kind === "asking" && now.of === of ? { kind: "failed", of } : now)),
    );
  };
  const current: State<Answer> = state.kind !== "idle" && state.of === of ? state : { kind: "idle" };
  return { state: current, start };
};
