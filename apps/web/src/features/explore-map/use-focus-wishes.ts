"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import type { ViewChange } from "../../address/view-href";

type Wish = "heading" | "transfers" | "table" | null;

/** Where the focus should go once what was asked for is on the page. */
export const useFocusWishes = (region: string | null) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const transfers = useRef<HTMLHeadingElement>(null);
  const wish = useRef<Wish>(null);

  // Runs after every change: the wish is fulfilled as soon as its element exists.
  useEffect(() => {
    const target = {
      heading: heading.current,
      transfers: transfers.current,
      table: document.getElementById("table-frame"),
    };
    const element = wish.current && target[wish.current];
    if (!element) return;
    wish.current = null;
    element.focus();
  });

  return {
    heading,
    transfers,
    wishHeading: () => {
      wish.current = "heading";
    },
    wishTransfers: () => {
      wish.current = "transfers";
      if (region !== null) transfers.current?.focus();
    },
    skipToTable: (go: (change: ViewChange) => void) => (event: MouseEvent) => {
      event.preventDefault();
      wish.current = "table";
      go({ presentation: "table" });
      document.getElementById("table-frame")?.focus();
    },
  };
};

export type FocusWishes = ReturnType<typeof useFocusWishes>;
