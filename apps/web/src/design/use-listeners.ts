"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/**
 * Listens to what bubbles up out of an element: for containers that are no control themselves, such as the map around
 * its regions. The listeners may change with every render; the names of the events may not.
 */
export const useListeners = (element: RefObject<HTMLElement | null>, listeners: Listeners): void => {
  const hear = useEffectEvent((event: Event): void => {
    const listener = listeners[event.type as keyof HTMLElementEventMap] as ((event: Event) => void) | undefined;
    listener?.(event);
  });
  const names = Object.keys(listeners).join(" ");
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const controller = new AbortController();
    const listener = (event: Event): void => hear(event);
    for (const name of names.split(" ")) target.addEventListener(name, listener, { signal: controller.signal });
    return () => controller.abort();
  }, [element, names]);
};
