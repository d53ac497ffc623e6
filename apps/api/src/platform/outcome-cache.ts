import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";

export type Evaluate = (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;

interface CacheOptions {
  readonly evaluate: Evaluate;
  readonly hashOf: (value: unknown) => string;
  /** Outcomes kept that were asked for more than once; one holds about half a megabyte. */
  readonly kept?: number;
  /** Outcomes kept that were asked for once. */
  readonly news?: number;
}

/**
 * Remembers outcomes by dataset and scenario. The promise is what is kept, so that equal questions asked at the same time are
 * computed once; one that fails is forgotten. Whoever moves a lever asks for hundreds that nobody asks for again: these make
 * place for each other, soon, and for none that was asked for twice.
 */
export function outcomeCache({ evaluate, hashOf, kept = 24, news = 4 }: CacheOptions): Evaluate {
  const asked = new LRUCache<string, Promise<Outcome>>({ max: kept });
  const fresh = new LRUCache<string, Promise<Outcome>>({ max: news });
  return (dataset, scenario) => {
    const key = `${dataset.hash}/${hashOf(scenario)}`;
    const known = asked.get(key);
    if (known) return known;
    const again = fresh.peek(key);
    if (again) {
      fresh.delete(key);
      asked.set(key, again);
      return again;
    }
    const outcome = evaluate(dataset, scenario);
    fresh.set(key, outcome);
    outcome.catch(() => {
      for (const outcomes of [fresh, asked]) if (outcomes.peek(key) === outcome) outcomes.delete(key);
    });
    return outcome;
  };
}
