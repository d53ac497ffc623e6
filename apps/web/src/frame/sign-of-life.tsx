"use client";

import { useEffect } from "react";

/**
 * Says that scripts have taken the page over: what was pressed or typed before is done again then (serve/start-scripts.js).
 * Last in the page, so that all parts before it live too.
 */
export const SignOfLife = () => {
  useEffect(() => {
    document.documentElement.dataset.alive = "";
    document.dispatchEvent(new Event("alive"));
  }, []);
  return null;
};
