"use client";

import { useRef } from "react";
import type { ZoomWish } from "./zoom-buttons";

/** So much turning of the wheel is one step. Pixels. */
const STEP = 60;
/** A step takes a moment to be seen. Milliseconds. */
const PAUSE = 180;

/**
 * The wheel zooms with Ctrl, or once the map has been clicked: who scrolls past the map is not held up by it. A pinch on
 * a touchpad comes as a wheel with Ctrl.
 */
export const useWheelZoom = (onZoom: (wish: ZoomWish) => void) => {
  const clicked = useRef(false);
  const turned = useRef({ by: 0, at: 0 });
  return {
    click: (): void => {
      clicked.current = true;
    },
    pointerleave: (): void => {
      clicked.current = false;
    },
    wheel: (event: WheelEvent): void => {
      if (!event.ctrlKey && !clicked.current) return;
      event.preventDefault();
      const now = Date.now();
      const by = turned.current.by + event.deltaY;
      if (Math.abs(by) < (event.ctrlKey ? STEP / 4 : STEP) || now - turned.current.at < PAUSE) {
        turned.current = { ...turned.current, by };
        return;
      }
      turned.current = { by: 0, at: now };
      onZoom(by < 0 ? "in" : "out");
    },
  };
};
