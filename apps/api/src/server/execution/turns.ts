import type { Visitor } from "../../visitors/visitor.js";

export interface Turns {
  /**
   * Asks whether work for a visitor may go on.
   * @returns null: go on at once; else the moment when it is this visitor's turn again
   */
  readonly next: (visitor: Visitor) => Promise<void> | null;
}

interface TurnsParts {
  /** Told how long a visitor kept everybody else waiting, in milliseconds of the event loop. */
  readonly onWorked?: (visitor: Visitor, milliseconds: number) => void;
  readonly now?: () => number;
  /** Milliseconds of the processor that this program has had. */
  readonly used?: () => number;
  /** Calls after what is waiting outside had its chance. */
  readonly later?: (work: () => void) => void;
}

/** Nobody works longer than this while others wait. Milliseconds. */
const SLICE = 10;
/** Asking what the processor did takes a tenth of a millisecond: once in this time is enough. Milliseconds. */
const ASK_USED = 20;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Waiting {
  readonly visitor: Visitor;
  readonly begin: () => void;
}

/**
 * Cuts work on the event loop into slices. Visitors who wait take turns, one slice each, so that one who asks for much
 * waits longer and nobody else does.
 */
export function turns({
  onWorked = () => undefined,
  now = () => performance.now(),
  used = processorMs,
  later = setImmediate,
}: TurnsParts = {}): Turns {
  const waiting = new Map<string, Waiting[]>();
  let slice: { readonly from: number; readonly visitor: Visitor } | null = null;
  let asked = { at: Number.NEGATIVE_INFINITY, used: 0 };

  const begin = (visitor: Visitor) => {
    const from = now();
    if (from - asked.at > ASK_USED) asked = { at: from, used: used() };
    slice = { from, visitor };
    later(end);
  };
  /** On a busy machine time passes in which nothing is done here: that is nobody's work. */
  const worked = (from: number): number => {
    const took = now() - from;
    return took < 1 ? took : Math.min(took, used() - asked.used);
  };
  const end = () => {
    if (slice) onWorked(slice.visitor, worked(slice.from));
    slice = null;
    const [key, queue] = waiting.entries().next().value ?? [];
    const first = queue?.shift();
    if (key === undefined || !queue || !first) return;
    // To the back of the row.
    waiting.delete(key);
    if (queue.length > 0) waiting.set(key, queue);
    begin(first.visitor);
    first.begin();
  };

  return {
    next(visitor) {
      if (slice === null) begin(visitor);
      if (slice === null || now() - slice.from < SLICE) return null;
      return new Promise((resolve) => {
        const queue = waiting.get(visitor.key) ?? [];
        queue.push({ visitor, begin: resolve });
        waiting.set(visitor.key, queue);
      });
    },
  };
}
