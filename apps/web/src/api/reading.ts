import { apiIsAway } from "./api-is-away";
import { createMemory } from "./remember";
import { figuresAway } from "./say-status";

/** What a page reads from the API, or since when that is away. */
export type Reading<Answer> =
  | { readonly kind: "open"; readonly answer: Answer }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: "away"; readonly at: number };

/** Facts change when the API restarts. Milliseconds. */
const FRESH_MS = 60_000;

type Reader = <Answer>(key: string, ask: () => Promise<Answer>) => Promise<Reading<Answer>>;

/**
 * Asks once a minute; the last answer stays when the API goes away, because facts do not change by that. Away is only a page
 * that never had an answer.
 */
export const createReader = (): Reader => {
  const memory = createMemory();
  return async (key, ask) => {
    try {
      return { kind: "open", answer: (await memory.get(key, FRESH_MS, ask)).value };
    } catch (failure) {
      apiIsAway(`the API gave no answer to ${key}`, failure);
      return figuresAway();
    }
  };
};
