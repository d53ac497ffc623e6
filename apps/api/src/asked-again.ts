import { LRUCache } from "lru-cache";

export interface AskedAgain<Value extends object> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly delete: (key: string) => boolean;
}

/**
 * Remembers values, but for long only those that were asked for again. What is asked for once, as by whoever moves a lever or
 * tries many questions, makes place soon: for others of its kind, and for nothing that was asked for twice.
 * @param sizes most values that were asked for again, and that were not
 */
export function askedAgain<Value extends object>(sizes: {
  readonly again: number;
  readonly once: number;
}): AskedAgain<Value> {
  const again = new LRUCache<string, Value>({ max: sizes.again });
  const once = new LRUCache<string, Value>({ max: sizes.once });
  return {
    get(key) {
      const known = again.get(key);
      if (known !== undefined) return known;
      const second = once.peek(key);
      if (second === undefined) return undefined;
      once.delete(key);
      again.set(key, second);
      return second;
    },
    set(key, value) {
      (again.has(key) ? again : once).set(key, value);
    },
    delete(key) {
      const wasOnce = once.delete(key);
      return again.delete(key) || wasOnce;
    },
  };
}
