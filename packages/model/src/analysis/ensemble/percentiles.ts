/** Nine of ten futures lie above `p10`, one of ten above `p90`. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** What they were made from: enough to work the same futures out again. */
  readonly made: PercentilesMade;
}

export type PercentileName = "p10" | "p50" | "p90";

/** Which share of the futures lies below a percentile. */
const PERCENTILE_SHARES: Readonly<Record<PercentileName, number>> = { p10: 0.1, p50: 0.5, p90: 0.9 };

export interface PercentilesMade {
  /** Of all futures together, not rounded. */
  readonly total: number;
  /** Numbers of the two futures between which a percentile lies, and how far from the first to the second, 0..1. */
  readonly between: Readonly<Record<PercentileName, Between>>;
}

interface Between {
  readonly below: number;
  readonly above: number;
  readonly share: number;
}

/** The value below which a share of the sorted values lies, with a straight line between neighbours. */
function percentile(values: Float64Array, sorted: Float64Array, name: PercentileName): [number, Between] {
  const place = PERCENTILE_SHARES[name] * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  const share = place - below;
  return [low + share * (high - low), { below: values.indexOf(low), above: values.indexOf(high), share }];
}

/**
 * Rounded to whole numbers.
 * @param values at least one, in the order of the futures; left as they are
 */
export function wholePercentilesOf(values: Float64Array): Percentiles {
  const sorted = values.slice().sort();
  let total = 0;
  for (const value of values) total += value;
  const [[p10, at10], [p50, at50], [p90, at90]] = [
    percentile(values, sorted, "p10"),
    percentile(values, sorted, "p50"),
    percentile(values, sorted, "p90"),
  ];
  return {
    p10: Math.round(p10),
    p50: Math.round(p50),
    p90: Math.round(p90),
    mean: Math.round(total / values.length),
    made: { total, between: { p10: at10, p50: at50, p90: at90 } },
  };
}

/**
 * The same futures with something beside them that is the same in all.
 * @param more whole number
 * @param runs how many futures there are
 */
export function percentilesBeside({ p10, p50, p90, mean, made }: Percentiles, more: number, runs: number): Percentiles {
  return {
    p10: p10 + more,
    p50: p50 + more,
    p90: p90 + more,
    mean: mean + more,
    made: { ...made, total: made.total + more * runs },
  };
}
