import { openStore } from "@solidariteitskaart/store";

export interface QueueRates {
  /** Tasks that do nothing, a second. */
  readonly tasks: number;
  /** Milliseconds until one that nobody asked before is answered, when nothing else waits; the middle one. */
  readonly alone: number;
  /** Milliseconds until one that was done before is answered; the middle one. */
  readonly known: number;
}

const middle = (times: number[]): number => times.sort((p, q) => p - q)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** What the queue itself takes: two processes that ask and do tasks of no work, on a database with so many results. */
export async function measureQueue(databaseUrl: string, round: string, tasks: number): Promise<QueueRates> {
  const stores = [0, 1].map(() => openStore({ databaseUrl, folder: "unused" }));
  try {
    const [asking, doing] = stores.map(({ queue }) => queue);
    if (!asking || !doing) throw new Error("There is no queue.");
    doing.take("nothing", 4, async ({ payload }) => payload);
    const ask = (key: string) => asking.ask({ key: `${round}-${key}`, queue: "nothing", payload: `"${key}"` });
    await ask("warm");
    const alone: number[] = [];
    const known: number[] = [];
    for (let number = 0; number < 20; number++) {
      alone.push(await timed(() => ask(`alone-${number}`)));
      known.push(await timed(() => ask(`alone-${number}`)));
    }
    const keys = Array.from({ length: tasks }, (_, number) => String(number));
    const all = await timed(async () => {
      while (keys.length > 0) await Promise.all(keys.splice(0, 20).map(ask));
    });
    return { tasks: (1000 * tasks) / all, alone: middle(alone), known: middle(known) };
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}
