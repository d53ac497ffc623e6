/** Runs work, or lets it wait behind other work under the same key. */
export type Line = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Lets so much work of one visitor run at a time: his next waits, and nobody else's does.
 * @param most pieces of work under one key at a time
 */
export function lines(most: number): Line {
  const rows = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return async (key, work) => {
    const row = rows.get(key) ?? { running: 0, waiting: [] };
    rows.set(key, row);
    if (row.running < most) row.running += 1;
    else await new Promise<void>((go) => row.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = row.waiting.shift();
      if (next) next();
      else {
        row.running -= 1;
        if (row.running === 0) rows.delete(key);
      }
    }
  };
}
