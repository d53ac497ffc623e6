"use client";

import { useEffect, useEffectEvent, useState } from "react";

/** Time for each year. Milliseconds. */
const PACE = 1200;

interface Playing {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Moves on at a calm pace until `step` says that there is nothing left. */
export const usePlaying = (step: () => boolean): Playing => {
  const [playing, setPlaying] = useState(false);
  const tick = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => tick(), PACE);
    return () => clearInterval(timer);
  }, [playing]);
  return { playing, toggle: () => setPlaying(!playing), stop: () => setPlaying(false) };
};
