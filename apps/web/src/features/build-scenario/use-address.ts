"use client";

import { useEffect, useEffectEvent, useRef } from "react";

interface Address {
  /** "/scenario?v=2026-01&m.rentIncrease=0.5" */
  readonly href: string;
  /** The same step of the reader keeps one place in the browser's history: dragging a lever is one step. */
  readonly step: number;
  /** Nothing is written while this is false. */
  readonly settled: boolean;
  /** The reader went back or forward in the browser to this query string. */
  readonly onMoved: (query: string) => void;
}

/**
 * Milliseconds without a change after which the address follows. Browsers refuse pages that write it more than a hundred
 * times in half a minute, which a lever that is dragged would.
 */
const REST = 150;

/** Keeps the scenario in the address bar, and follows the browser's back and forward. */
export const useAddress = ({ href, step, settled, onMoved }: Address): void => {
  const written = useRef({ href, step });
  useEffect(() => {
    const last = written.current;
    if (!settled || last.href === href) return;
    const write = () => {
      written.current = { href, step };
      if (window.location.pathname + window.location.search === href) return;
      if (last.step === step) window.history.replaceState(null, "", href);
      else window.history.pushState(null, "", href);
    };
    const timer = setTimeout(write, REST);
    return () => clearTimeout(timer);
  }, [href, step, settled]);

  const moved = useEffectEvent(() => onMoved(window.location.search));
  useEffect(() => {
    const listener = () => moved();
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  }, []);
};
