"use client";

import { useEffect } from "react";
import { copyOnPress } from "./copy-on-press";
import { drawTheRest } from "./draw-the-rest";
import { surviveTranslation } from "./survive-translation";

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
    });
    drawTheRest();
  }, []);
  return null;
};
