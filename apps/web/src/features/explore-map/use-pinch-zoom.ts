"use client";

import { useRef } from "react";
import type { ZoomWish } from "./zoom-buttons";

/** Fingers that come this many times further apart ask to zoom in. */
const APART = 1.15;

const distanceOf = ({ touches: [one, other] }: TouchEvent): number | null =>
  one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : null;

/** Two fingers zoom in on the still map; from then on the zoomed map follows them itself. */
export const usePinchZoom = (onZoom: (wish: ZoomWish) => void) => {
  const began = useRef<number | null>(null);
  return {
    touchstart: (event: TouchEvent): void => {
      began.current = distanceOf(event);
    },
    touchmove: (event: TouchEvent): void => {
      const now = distanceOf(event);
      if (began.current === null || now === null || now < began.current * APART) return;
      began.current = null;
      onZoom("in");
    },
    touchend: (): void => {
      began.current = null;
    },
  };
};
