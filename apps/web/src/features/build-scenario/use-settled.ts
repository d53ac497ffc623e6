"use client";

import { useEffect, useState } from "react";

/** Milliseconds a lever rests before more is asked: figures follow the hand, what takes many runs follows when it stops. */
export const REST = 400;

/**
 * A value once it has come to rest.
 * @param rest milliseconds without a change
 */
export const useSettled = (value: string, rest: number): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
};
