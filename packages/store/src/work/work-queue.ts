import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { ServerConnection } from "../connection/types.js";
import { work } from "../schema/tables.js";
import { addTask, stateOf } from "./ask.js";
import { Ears } from "./ears.js";
import { openBoss } from "./open-boss.js";
import { want } from "./rows.js";
import { Taker } from "./taker.js";
import { type NewTask, type TaskHandler, type Waiting, WorkFailure, WorkStopped } from "./types.js";

/** Milliseconds between two signs of life. */
const tick = 1000;

export type WorkQueue = ReturnType<typeof workQueue>;

/** Long work, shared by all processes on one PostgreSQL: every key is done once, by whichever process takes it. */
export function workQueue(server: ServerConnection) {
  const boss = openBoss(server);
  const taker = new Taker(server, boss, randomUUID());
  const ears = new Ears();
  let clock: NodeJS.Timeout | undefined;
  let ticks = 0;
  let living = false;
  let stopped = false;
  let stopListening = () => {};

  function start(): void {
    if (clock !== undefined) return;
    stopListening = server.onWork(hear);
    clock = setInterval(() => void live(), tick).unref();
  }

  function hear(word: string): void {
    ears.tell(word);
    taker.hear(word);
  }

  async function live(): Promise<void> {
    if (living) return;
    living = true;
    try {
      if (ears.keys.length > 0) await server.use((database) => want(database, ears.keys));
      await taker.live(ticks++);
    } catch {
      // The database is away: the next tick tries again.
    } finally {
      living = false;
    }
  }

  return {
    /**
     * What comes of a task: at once where it was done before; else when a process has done it.
     * @returns JSON, as its handler gave it
     * @throws WorkFailure, StoreFailure, WorkStopped where this process stops, or the reason of the signal
     */
    async ask(task: NewTask, { signal, onProgress = () => undefined }: Waiting = {}): Promise<string> {
      start();
      const ear = ears.listen(task.key, signal);
      try {
        let told = 0;
        let now = await addTask(server, boss, task, false);
        for (;;) {
          if (now.result !== null) return now.result;
          if (now.failure !== null) throw new WorkFailure(now.failure);
          if (now.progress > told) onProgress(now.progress);
          told = Math.max(told, now.progress);
          await ear.next();
          signal?.throwIfAborted();
          if (stopped) throw new WorkStopped();
          const known = await server.use((database) => stateOf(database, task.key));
          now = known ?? (await addTask(server, boss, task, false));
        }
      } finally {
        ear.close();
      }
    },
    /** Adds a task that is done also when nobody waits for it. */
    async add(task: NewTask): Promise<void> {
      await addTask(server, boss, task, true);
    },
    /**
     * Nobody wants it any more: whoever does it stops.
     * @returns false where nobody does it yet
     */
    async leave(key: string): Promise<boolean> {
      const left = await server.use((database) =>
        database.update(work).set({ wantedUntil: sql`now()` }).where(eq(work.key, key)).returning({ by: work.worker }),
      );
      return left.some(({ by }) => by !== null);
    },
    /**
     * Works on a queue, from now on.
     * @param atOnce most tasks at a time
     */
    take(name: string, atOnce: number, handler: TaskHandler): void {
      taker.add(name, atOnce, handler);
      start();
      taker.hear("");
    },
    /** Gives back what runs here; resolves when nothing does any more. */
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(clock);
      stopListening();
      ears.tell("");
      await taker.stop();
      await boss.close();
    },
  };
}
