"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { isArrowKey, neighbourTowards, regionStartingWith } from "./map-keys";

/** Letters typed within this time belong to one word. Milliseconds. */
const TYPING_PAUSE = 700;

interface MapKeysOptions {
  readonly outcome: Outcome;
  /** The region that has the focus. */
  readonly focused: string | null;
  readonly focusRegion: (code: string) => void;
  readonly openTransfers: (code: string) => void;
  readonly leave: () => void;
  readonly announce: (message: string) => void;
}

/** Keys on the map: arrows to the neighbour on that side, letters to a name, T to the transfers, Escape back. */
export const useMapKeys = ({ outcome, focused, focusRegion, openTransfers, leave, announce }: MapKeysOptions) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const typing = useRef({ text: "", at: 0 });

  const typed = (letter: string): string => {
    const now = Date.now();
    const text = now - typing.current.at < TYPING_PAUSE ? typing.current.text + letter : letter;
    typing.current = { text, at: now };
    return text;
  };

  const byLetter = (letter: string): void => {
    const names = outcome.regions.nodes.map(({ region }) => [region.code, region.shortNames[locale]] as const);
    const found = regionStartingWith(typed(letter), names);
    if (found) focusRegion(found);
  };

  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || focused === null) return;
    const figures = outcome.regions.nodes.find(({ region }) => region.code === focused);
    const isTyping = Date.now() - typing.current.at < TYPING_PAUSE;
    if (isArrowKey(event.key) && figures) {
      const next = neighbourTowards(figures, event.key);
      if (next) focusRegion(next);
      else announce(t("noNeighbour"));
    } else if (event.key === "Escape") leave();
    else if (event.key.toLowerCase() === "t" && !isTyping) openTransfers(focused);
    else if (/^\p{Letter}$/u.test(event.key)) byLetter(event.key);
    else return;
    event.preventDefault();
  };
};
