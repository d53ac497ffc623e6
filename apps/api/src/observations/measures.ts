import { balanceMeasures } from "./catalogue/balance.js";
import { corporationMeasures } from "./catalogue/corporations.js";
import { costMeasures } from "./catalogue/costs.js";
import { countMeasures } from "./catalogue/counts.js";
import { financeMeasures } from "./catalogue/finance.js";
import { publishedMeasures } from "./catalogue/published.js";
import type { Measure } from "./measure.js";

/** Everything that observations are about, in the order of the table. */
export const measures: readonly Measure[] = [
  ...balanceMeasures,
  ...publishedMeasures,
  ...countMeasures,
  ...financeMeasures,
  ...costMeasures,
];

const byKey = new Map([...measures, ...corporationMeasures].map((measure) => [measure.key, measure]));

/** @throws Error for a key that is not in the catalogue: a bug, not an input. */
export function measureOf(key: string): Measure {
  const measure = byKey.get(key);
  if (!measure) throw new Error(`There is no measure ${key}.`);
  return measure;
}
