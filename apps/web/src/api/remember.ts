import { isApiAway } from "./api-is-away";
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

const LARGEST = 200;

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
      if (last && now() - last.at < freshMs) return { ...last, stale: false };
      try {
        const fresh = { value: await ask(), at: now() };
        keep(key, fresh);
        return { ...fresh, stale: false };
      } catch (failure) {
        if (last && isApiAway(failure)) return { ...last, stale: true };
        throw failure;
      }
    },
  };
};
