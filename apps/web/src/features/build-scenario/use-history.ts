"use client";

import { useState } from "react";
import type { ScenarioDraft } from "./scenario-draft";

interface Course {
  readonly past: readonly ScenarioDraft[];
  readonly now: ScenarioDraft;
  /** What the last change was about: dragging one lever is one step back. */
  readonly about: string;
}

export interface DraftHistory {
  readonly draft: ScenarioDraft;
  readonly canUndo: boolean;
  readonly change: (next: ScenarioDraft, about: string) => void;
  readonly undo: () => void;
}

const MOST_STEPS = 100;

/** A draft that can be taken back step by step. */
export const useHistory = (opened: ScenarioDraft): DraftHistory => {
  const [course, setCourse] = useState<Course>({ past: [], now: opened, about: "" });
  return {
    draft: course.now,
    canUndo: course.past.length > 0,
    change: (next, about) =>
      setCourse(({ past, now, about: before }) => ({
        past: before === about && past.length > 0 ? past : [...past, now].slice(-MOST_STEPS),
        now: next,
        about,
      })),
    undo: () => setCourse(({ past, now }) => ({ past: past.slice(0, -1), now: past.at(-1) ?? now, about: "undo" })),
  };
};
