import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";

export type Evaluate = (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;

interface CacheOptions {
  readonly evaluate: Evaluate;
  readonly hashOf: (value: unknown) => string;
  /** Outcomes kept; one holds about half a megabyte. */
  readonly kept?: number;
}

/**
 * Remembers outcomes by dataset and scenario. The promise is what is kept, so that equal questions asked at the same time are
 * computed once; one that fails is forgotten.
 */
export function outcomeCache({ evaluate, hashOf, kept = 24 }: CacheOptions): Evaluate {
  const outcomes = new LRUCache<string, Promise<Outcome>>({ max: kept });
  return (dataset, scenario) => {
    const key = `${dataset.hash}/${hashOf(scenario)}`;
    const known = outcomes.get(key);
    if (known) return known;
    const outcome = evaluate(dataset, scenario);
    outcomes.set(key, outcome);
    outcome.catch(() => {
      if (outcomes.peek(key) === outcome) outcomes.delete(key);
    });
    return outcome;
  };
}
