"use client";

import { useEffect } from "react";
import { copyOnPress } from "./copy-on-press";
import { drawTheRest } from "./draw-the-rest";
import { surviveTranslation } from "./survive-translation";

export type Field = HTMLInputElement | HTMLSelectElement;

/**
 * What a reader did while nothing listened yet: what fields were given, and which buttons were pressed. Noted by
 * remember-touch.js, which comes with the style sheets, before all other scripts. Links, marks and menus need no script.
 * Presses are held until the whole page is alive: React alone hears them a little earlier, and Next's router does not yet.
 */
interface EarlyTouch {
  readonly given?: ReadonlyMap<Field, readonly [value: string, checked: boolean]>;
  readonly presses?: readonly HTMLElement[];
}

declare global {
  interface Window {
    /** Null once the page listens. */
    earlyTouch?: EarlyTouch | null;
  }
}

// With the first script of a page: before React takes over what the server drew.
if (typeof document !== "undefined") {
  surviveTranslation();
  copyOnPress();
}

/** Next's router hears of a new address only when it has come to life, last of all: until then links are the browser's. */
export const isAlive = (): boolean => document.documentElement.dataset.alive !== undefined;

/** Says that scripts have taken the page over. Last in the page, so that all parts before it live too; a microtask, so that what stands around it does. */
export const SignOfLife = () => {
  useEffect(() => {
    queueMicrotask(() => {
      document.documentElement.dataset.alive = "";
      if (window.earlyTouch) void import("./early-touch").then(({ doWhatWasAsked }) => doWhatWasAsked());
      else window.earlyTouch = null;
    });
    drawTheRest();
  }, []);
  return null;
};
