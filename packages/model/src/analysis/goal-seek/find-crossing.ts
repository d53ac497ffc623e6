/** What a search for the crossing found. */
export interface Crossing {
  /** The argument nearest to `open` at which the gap is closed. */
  readonly at: number;
  readonly gap: number;
}

export interface CrossingProblem {
  /** An argument where the gap is open, and one where it is closed (gap <= 0). */
  readonly open: Crossing;
  readonly closed: Crossing;
  /** A gap this close to zero counts as zero. */
  readonly tolerance: number;
  readonly gapAt: (at: number) => Promise<number>;
}

/** Beyond this nothing changes in the last digits of an argument. */
const MOST_STEPS = 60;
const SMALLEST_WIDTH = 1e-12;

/**
 * Finds where a continuous gap closes: regula falsi with the Illinois rule inside the bracket, halving where the gap
 * has no sign to go by (nothing open is all that is known). The answer is a point that was evaluated, never a guess.
 */
export async function findCrossing({ open, closed, tolerance, gapAt }: CrossingProblem): Promise<Crossing> {
  let [left, right] = [open, closed];
  // Weights of the Illinois rule: an end that stays twice in a row counts half.
  let [leftGap, rightGap] = [open.gap, closed.gap];
  let last: "left" | "right" | null = null;
  const width = Math.abs(right.at - left.at);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (right.gap < 0 && right.gap >= -tolerance) return right;
    if (left.gap <= tolerance) return left;
    if (Math.abs(right.at - left.at) <= SMALLEST_WIDTH * width) return right;
    const share = right.gap < 0 ? leftGap / (leftGap - rightGap) : 0.5;
    const at = left.at + share * (right.at - left.at);
    if (at === left.at || at === right.at) return right;
    const found = { at, gap: await gapAt(at) };
    if (found.gap > 0) {
      [left, leftGap] = [found, found.gap];
      if (last === "left") rightGap /= 2;
      last = "left";
    } else {
      [right, rightGap] = [found, found.gap];
      if (last === "right") leftGap /= 2;
      last = "right";
    }
  }
  return right;
}
