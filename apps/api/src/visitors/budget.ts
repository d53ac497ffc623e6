import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Visitor } from "./visitor.js";

/** What is left after spending, or when there is something again. */
export interface Spending {
  readonly refused: boolean;
  readonly limit: number;
  readonly left: number;
  /** Seconds until the budget is whole again; at least one. */
  readonly seconds: number;
}

export interface Budget {
  /** Takes from what a visitor has; more than there is is refused, and stays taken. */
  readonly spend: (visitor: Visitor, amount?: number) => Promise<Spending>;
  /** How it stands, without taking anything. */
  readonly look: (visitor: Visitor) => Promise<Spending>;
}

/**
 * An amount for each visitor in a window of time that begins with the first spending. 0 is no limit.
 * @param limit of whatever is counted: requests, points, milliseconds
 */
export function budget(limit: number, windowMs: number): Budget {
  const endless = { refused: false, limit, left: limit, seconds: 1 };
  if (limit === 0) return { spend: () => Promise.resolve(endless), look: () => Promise.resolve(endless) };
  const limiter = new RateLimiterMemory({ points: limit, duration: windowMs / 1000 });
  const spending = (found: RateLimiterRes, refused: boolean): Spending => ({
    refused,
    limit,
    left: Math.max(0, Math.floor(found.remainingPoints)),
    seconds: Math.max(1, Math.ceil(found.msBeforeNext / 1000)),
  });
  return {
    async spend({ key, counted }, amount = 1) {
      if (!counted) return endless;
      try {
        return spending(await limiter.consume(key, amount), false);
      } catch (reason) {
        if (reason instanceof RateLimiterRes) return spending(reason, true);
        throw reason;
      }
    },
    async look({ key, counted }) {
      const found = counted ? await limiter.get(key) : null;
      return found === null ? endless : spending(found, found.consumedPoints >= limit);
    },
  };
}
