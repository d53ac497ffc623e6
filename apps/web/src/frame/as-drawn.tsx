"use client";

import { type ReactNode, Suspense, useState } from "react";

interface AsDrawnProps {
  /** What the part shows: while it is what the server drew, scripts leave that alone. */
  readonly shows: string;
  readonly children: ReactNode;
}

const isServer = typeof window === "undefined";

/**
 * A part of the page that does nothing but show: the server draws it, and scripts take it over only when it has to show
 * something else. Until then it costs a browser neither data nor time.
 */
export const AsDrawn = ({ shows, children }: AsDrawnProps) => {
  const [drawn] = useState(shows);
  const [changed, setChanged] = useState(false);
  if (shows !== drawn && !changed) setChanged(true);
  if (isServer) return <div>{children}</div>;
  // By design other than what is there: React neither compares it with a text nor looks into it.
  if (!changed) return <div suppressHydrationWarning>{""}</div>;
  return (
    <div>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
};
