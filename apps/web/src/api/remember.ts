import { isApiAway } from "./api-is-away";
import { dontKeep, figuresSince } from "./say-status";

/** An answer with the moment it was given. */
export interface Dated<Value> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True when a newer answer was asked for and did not come. */
  readonly stale: boolean;
}

interface Entry {
  readonly value: unknown;
  readonly at: number;
}

export interface Memory {
  /**
   * The answer under a key: from memory while it is fresh, else asked again; when asking fails, the last answer, marked
   * stale. Rejects with the failure when there is no last answer.
   */
  get<Value>(key: string, freshMs: number, ask: () => Promise<Value>): Promise<Dated<Value>>;
}

/** Answers kept; one of a place or a scenario holds about a hundred kilobytes. */
const LARGEST = 60;

/** Keeps the last good answers so that an outage of the API does not blank the page. Bounded; oldest goes first. */
export const createMemory = (now: () => number = Date.now): Memory => {
  const entries = new Map<string, Entry>();
  const keep = (key: string, entry: Entry): void => {
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.keys().next();
    if (entries.size > LARGEST && !oldest.done) entries.delete(oldest.value);
  };
  return {
    async get<Value>(key: string, freshMs: number, ask: () => Promise<Value>): Promise<Dated<Value>> {
      const last = entries.get(key) as { value: Value; at: number } | undefined;
      if (last && now() - last.at < freshMs && last.at >= figuresSince()) return { ...last, stale: false };
      const at = now();
      try {
        const fresh = { value: await ask(), at };
        keep(key, fresh);
        return { ...fresh, stale: false };
      } catch (failure) {
        if (!last || !isApiAway(failure)) throw failure;
        dontKeep();
        return { ...last, stale: true };
      }
    },
  };
};
