"use client";

import { useEffect, useState } from "react";

/** Whether scripts have taken the page over: what is typed before that is lost. */
export const useAlive = (): boolean => {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
};
