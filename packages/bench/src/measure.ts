/** Milliseconds: the middle, and the values that nine in ten lie above and below. */
export interface Timing {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly repeats: number;
}

export interface MeasureOptions {
  /** Runs before the first one that counts: the compiler needs some hundreds. */
  readonly warmUp?: number;
  readonly repeats?: number;
}

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((p, q) => p - q);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p10: at(0.1), p90: at(0.9), repeats: sorted.length };
}

/** Times something again and again, warm, in this thread. */
export async function measure(
  work: () => unknown,
  { warmUp = 200, repeats = 200 }: MeasureOptions = {},
): Promise<Timing> {
  for (let run = 0; run < warmUp; run++) await work();
  const times: number[] = [];
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timingOf(times);
}
