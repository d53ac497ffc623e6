/** Milliseconds. The middle is what a user meets; the best is what it takes on a machine that does nothing else. */
export interface Timing {
  readonly median: number;
  readonly best: number;
  /** Time of the processors a run, all threads together: what it takes on a machine that is busy with others too. */
  readonly processor: number;
  readonly repeats: number;
}

export interface MeasureOptions {
  /** Runs before the first one that counts: the compiler needs some hundreds. */
  readonly warmUp?: number;
  readonly repeats?: number;
}

/** @param processor milliseconds of all runs together */
export function timingOf(milliseconds: readonly number[], processor: number): Timing {
  const sorted = [...milliseconds].sort((p, q) => p - q);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), best: at(0), processor: processor / sorted.length, repeats: sorted.length };
}

/** Times something again and again, warm, in this thread. */
export async function measure(
  work: () => unknown,
  { warmUp = 200, repeats = 200 }: MeasureOptions = {},
): Promise<Timing> {
  for (let run = 0; run < warmUp; run++) await work();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return timingOf(times, (user + system) / 1000);
}
