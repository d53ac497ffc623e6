"use client";

import { useCallback, useState } from "react";
import type { LinkDraft } from "../../address/scenario-draft";

interface Course {
  readonly past: readonly LinkDraft[];
  readonly now: LinkDraft;
  readonly future: readonly LinkDraft[];
  /** What the last change was about: dragging one lever is one step back. */
  readonly about: string;
  /** Counts steps: a change with the same number belongs to the same step. */
  readonly step: number;
}

export interface DraftHistory extends Pick<Course, "step"> {
  readonly draft: LinkDraft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `about`: name of the lever or field; changes of one thing in a row are one step. */
  readonly change: (part: (draft: LinkDraft) => LinkDraft, about: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const MOST_STEPS = 100;

const changed = (
  { past, now, about: before, step }: Course,
  part: (draft: LinkDraft) => LinkDraft,
  about: string,
): Course => {
  const same = before === about && past.length > 0;
  return {
    past: same ? past : [...past, now].slice(-MOST_STEPS),
    now: part(now),
    future: [],
    about,
    step: same ? step : step + 1,
  };
};

const undone = (course: Course): Course => {
  const before = course.past.at(-1);
  if (!before) return course;
  const { past, now, future, step } = course;
  return { past: past.slice(0, -1), now: before, future: [now, ...future], about: "", step: step + 1 };
};

const redone = (course: Course): Course => {
  const [after, ...future] = course.future;
  if (!after) return course;
  return { past: [...course.past, course.now], now: after, future, about: "", step: course.step + 1 };
};

/** A draft that can be taken back step by step, and forward again. */
export const useHistory = (opened: LinkDraft): DraftHistory => {
  const [course, setCourse] = useState<Course>({ past: [], now: opened, future: [], about: "", step: 0 });
  const change = useCallback<DraftHistory["change"]>(
    (part, about) => setCourse((before) => changed(before, part, about)),
    [],
  );
  return {
    draft: course.now,
    step: course.step,
    canUndo: course.past.length > 0,
    canRedo: course.future.length > 0,
    change,
    undo: () => setCourse(undone),
    redo: () => setCourse(redone),
  };
};
