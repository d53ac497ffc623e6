import type { Visitor } from "./visitor.js";

/** Gives back what was taken; a second time does nothing. */
export type Release = () => void;

export interface Shares {
  /** A place among those of this visitor; null where all are taken. */
  readonly take: (visitor: Visitor) => Release | null;
}

/**
 * Places that one visitor may have at a time, so that nobody takes those of everybody.
 * @param most for one; the site, which asks for everybody, has no share of its own
 */
export function shares(most: number): Shares {
  const taken = new Map<string, number>();
  return {
    take({ key, counted }) {
      if (!counted) return () => undefined;
      const now = taken.get(key) ?? 0;
      if (now >= most) return null;
      taken.set(key, now + 1);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        const left = (taken.get(key) ?? 1) - 1;
        if (left === 0) taken.delete(key);
        else taken.set(key, left);
      };
    },
  };
}
