export interface Breaker {
  /** Whether asking makes sense now. */
  readonly closed: () => boolean;
  readonly answered: () => void;
  readonly failed: () => void;
}

/** Failures in a row after which nobody waits for the next one. */
const MOST = 3;
/** So long nobody asks; then one may try. Milliseconds. */
const REST = 5000;

/** Keeps pages from waiting, one after the other, for somebody who does not answer. */
export const createBreaker = (now: () => number = Date.now): Breaker => {
  let failures = 0;
  let until = 0;
  return {
    closed: () => {
      if (failures < MOST) return true;
      if (now() < until) return false;
      // One tries; the others go on resting until it knows.
      until = now() + REST;
      return true;
    },
    answered: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      until = now() + REST;
    },
  };
};
