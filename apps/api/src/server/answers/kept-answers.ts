import { LRUCache } from "lru-cache";
import { LIMITS } from "../../limits.js";
import { type KeptAnswer, sizeOf } from "./kept-answer.js";

/** Ends what `begin` began; with the answer, or with null where it is nobody else's. */
export type Finish = (answer: KeptAnswer | null) => void;

/** Whole answers that everybody may have, as long as the data they were made of are those of now. */
export interface KeptAnswers {
  readonly find: (key: string) => KeptAnswer | undefined;
  /** What another request for the same is going to get; undefined where nobody asks for it now. */
  readonly asking: (key: string) => Promise<KeptAnswer | null> | undefined;
  /** Says that this is being asked, so that others wait for it. */
  readonly begin: (key: string) => Finish;
  /** Keeps an answer under other words for the same question, while it is kept at all. */
  readonly alsoAs: (name: string, key: string) => void;
  readonly bytes: () => number;
}

/**
 * @param version names the data of now: whatever was made of other data is forgotten
 * @param maxBytes of all answers together
 */
export function keptAnswers(version: () => string, maxBytes: number = LIMITS.keptAnswersBytes): KeptAnswers {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: sizeOf,
  });
  // Other words for a question, and the key of its answer.
  const names = new LRUCache<string, string>({ max: LIMITS.keptAnswersNames });
  const running = new Map<string, Promise<KeptAnswer | null>>();
  let made = version();

  function forgetOld(): void {
    const now = version();
    if (now === made) return;
    answers.clear();
    names.clear();
    running.clear();
    made = now;
  }

  return {
    find(key) {
      forgetOld();
      return answers.get(names.get(key) ?? key);
    },
    asking(key) {
      forgetOld();
      return running.get(key);
    },
    begin(key) {
      forgetOld();
      let resolve: Finish = () => undefined;
      const promise = new Promise<KeptAnswer | null>((done) => {
        resolve = done;
      });
      const madeOf = made;
      running.set(key, promise);
      return (answer) => {
        forgetOld();
        if (running.get(key) === promise) running.delete(key);
        const isNew = madeOf === made;
        if (isNew && answer) answers.set(key, answer);
        resolve(isNew ? answer : null);
      };
    },
    alsoAs(name, key) {
      forgetOld();
      names.set(name, key);
    },
    bytes: () => answers.calculatedSize,
  };
}
