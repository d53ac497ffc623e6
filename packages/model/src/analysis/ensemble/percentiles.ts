/** Nine of ten futures lie above `p10`, one of ten above `p90`. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** The value below which a share of the sorted values lies, with a straight line between neighbours. */
function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

/** @param values at least one; left as they are */
function percentilesOf(values: Float64Array): Percentiles {
  const sorted = values.slice().sort();
  let total = 0;
  for (const value of values) total += value;
  return {
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    mean: total / values.length,
  };
}

/** The same, rounded to whole numbers. */
export function wholePercentilesOf(values: Float64Array): Percentiles {
  const { p10, p50, p90, mean } = percentilesOf(values);
  return { p10: Math.round(p10), p50: Math.round(p50), p90: Math.round(p90), mean: Math.round(mean) };
}
