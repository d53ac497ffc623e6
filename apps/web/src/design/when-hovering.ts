import type { PointerEvent } from "react";

/** For what hovers: a finger does not, and what it touches is about to open. */
export const whenHovering =
  (listener: () => void) =>
  ({ pointerType }: PointerEvent): void => {
    if (pointerType !== "touch") listener();
  };
