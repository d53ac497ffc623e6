"use client";

import { useEffect } from "react";

/** Says that the scripts of the page have come to life, to what was pressed before (serve/start-scripts.js). */
export const SignOfLife = () => {
  useEffect(() => {
    document.documentElement.dataset.started = "";
    document.dispatchEvent(new Event("alive"));
  }, []);
  return null;
};
