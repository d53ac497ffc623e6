"use client";

import { useSyncExternalStore } from "react";

const QUERY = "(prefers-reduced-motion: reduce)";

const watch = (tell: () => void): (() => void) => {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
};

/** The reader asked for less motion. */
export const useLessMotion = (): boolean =>
  useSyncExternalStore(
    watch,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
