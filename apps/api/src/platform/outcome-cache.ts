import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { askedAgain } from "../asked-again.js";

export type Evaluate = (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;

interface CacheOptions {
  readonly evaluate: Evaluate;
  readonly hashOf: (value: unknown) => string;
  /** Outcomes kept that were asked for again; one holds about half a megabyte. */
  readonly kept?: number;
  /** Outcomes kept that were asked for once. */
  readonly news?: number;
}

/**
 * Remembers outcomes by dataset and scenario. The promise is what is kept, so that equal questions asked at the same time are
 * computed once; one that fails is forgotten.
 */
export function outcomeCache({ evaluate, hashOf, kept = 24, news = 4 }: CacheOptions): Evaluate {
  const outcomes = askedAgain<Promise<Outcome>>({ again: kept, once: news });
  return (dataset, scenario) => {
    const key = `${dataset.hash}/${hashOf(scenario)}`;
    const known = outcomes.get(key);
    if (known) return known;
    const outcome = evaluate(dataset, scenario);
    outcomes.set(key, outcome);
    outcome.catch(() => outcomes.delete(key));
    return outcome;
  };
}
