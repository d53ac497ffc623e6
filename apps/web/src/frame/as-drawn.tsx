"use client";

import { type ReactNode, useDeferredValue, useState } from "react";
import { LeftAsDrawn } from "./left-as-drawn";

interface AsDrawnProps {
  /** One of a kind in its page. */
  readonly name: string;
  /** What the part shows: while it is what the server drew, scripts leave that alone. */
  readonly shows: string;
  readonly children: ReactNode;
}

/**
 * A part of the page that does nothing but show: the server draws it, and scripts take it over only when it has to show
 * something else. Until then it costs a browser neither data nor time, and no script either where `children` is lazy.
 */
export const AsDrawn = ({ name, shows, children }: AsDrawnProps) => {
  const [drawn] = useState(shows);
  const [changed, setChanged] = useState(false);
  // Deferred: what was drawn stays until the scripts of the part have come.
  const next = useDeferredValue(shows);
  if (next !== drawn && !changed) setChanged(true);
  return changed ? <div>{children}</div> : <LeftAsDrawn name={name}>{children}</LeftAsDrawn>;
};
