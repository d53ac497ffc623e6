"use client";

import { type ReactNode, useDeferredValue, useState } from "react";

interface AsDrawnProps {
  /** What the part shows: while it is what the server drew, scripts leave that alone. */
  readonly shows: string;
  readonly children: ReactNode;
}

const isServer = typeof window === "undefined";

/**
 * A part of the page that does nothing but show: the server draws it, and scripts take it over only when it has to show
 * something else. Until then it costs a browser neither data nor time, and no script either where `children` is lazy.
 */
export const AsDrawn = ({ shows, children }: AsDrawnProps) => {
  const [drawn] = useState(shows);
  const [changed, setChanged] = useState(false);
  // Deferred: what was drawn stays until the scripts of the part have come.
  const next = useDeferredValue(shows);
  if (next !== drawn && !changed) setChanged(true);
  if (isServer || changed) return <div>{children}</div>;
  // By design other than what is there: React neither compares it with a text nor looks into it.
  return <div suppressHydrationWarning>{""}</div>;
};
