"use client";

import { type ReactNode, useCallback, useState } from "react";

interface LeftAsDrawnProps {
  /** One of a kind in its page. */
  readonly name: string;
  /** Looked at by the server only. */
  readonly children: ReactNode;
}

const isServer = typeof window === "undefined";

/**
 * A part of the page that scripts leave as the server drew it: they get neither its data nor what it was drawn with. Where
 * React draws everything anew, because something else changed the page before it came, it goes back in as it was.
 */
export const LeftAsDrawn = ({ name, children }: LeftAsDrawnProps) => {
  const [drawn] = useState(() => (isServer ? null : document.querySelector(`[data-drawn="${name}"]`)));
  const putBack = useCallback(
    (part: HTMLElement | null) => {
      // Nothing to leave: no server drew this page.
      if (part && !drawn) window.location.reload();
      else if (part && drawn && part !== drawn) part.replaceChildren(...drawn.childNodes);
    },
    [drawn],
  );
  if (isServer) return <div data-drawn={name}>{children}</div>;
  // By design other than what is there: React neither compares it with a text nor looks into it.
  return (
    <div ref={putBack} data-drawn={name} suppressHydrationWarning>
      {""}
    </div>
  );
};
