import { StoreFailure } from "../connection/failure.js";
import type { ServerConnection } from "../connection/types.js";
import { newIn } from "./ask.js";
import { progressNotes } from "./notes.js";
import type { Boss } from "./open-boss.js";
import { beat } from "./rows.js";
import { sendAgain } from "./send-again.js";
import { type End, endTask, type Taken, takeFromTheDead, takeTask } from "./take.js";
import { type TaskHandler, WorkStopped } from "./types.js";

interface Queue {
  readonly name: string;
  readonly atOnce: number;
  readonly handler: TaskHandler;
  busy: number;
  looking: boolean;
}

/** Ticks between two looks for dead processes, for work that was not heard of, and for work that a backup brought back. */
const everyDead = 2;
const everyLook = 5;
const everyBackup = 60;

const nobodyWaits = () => new Error("Nobody waits for it any more.");

/** What a process does of the work that is there. */
export class Taker {
  readonly #queues: Queue[] = [];
  readonly #running = new Map<string, AbortController>();
  readonly #server: ServerConnection;
  readonly #boss: Boss;
  readonly #worker: string;
  #stopped = false;

  /** @param worker a name of this process that no other has */
  constructor(server: ServerConnection, boss: Boss, worker: string) {
    this.#server = server;
    this.#boss = boss;
    this.#worker = worker;
  }

  add(name: string, atOnce: number, handler: TaskHandler): void {
    this.#queues.push({ name, atOnce, handler, busy: 0, looking: false });
  }

  /** @param word what was said: only the queue that has something new is looked at; "": all */
  hear(word: string): void {
    for (const queue of this.#queues) if (word === "" || word === newIn(queue.name)) this.#look(queue);
  }

  /**
   * Says that this process lives and stops what should not go on; now and then also hands on what dead processes had, and looks for
   * what was not heard of.
   * @param tick counts these calls, from 0
   */
  async live(tick: number): Promise<void> {
    const keys = [...this.#running.keys()];
    if (keys.length > 0) {
      const goOn = await this.#server.use((database) => beat(database, this.#worker, keys));
      for (const key of keys) if (!goOn.has(key)) this.#running.get(key)?.abort(nobodyWaits());
    }
    if (this.#queues.length === 0) return;
    if (tick % everyDead === 0) await takeFromTheDead(this.#server, this.#boss);
    if (tick % everyBackup === 0) await sendAgain(this.#server, this.#boss);
    if (tick % everyLook === 0) this.hear("");
  }

  /** Gives back what runs; resolves when nothing does any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const stop of this.#running.values()) stop.abort(new WorkStopped());
    while (this.#running.size > 0 || this.#queues.some(({ looking }) => looking))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** A database that is away is looked at again with the next sign of life. */
  #look(queue: Queue): void {
    void this.#takeAll(queue).catch(() => undefined);
  }

  async #takeAll(queue: Queue): Promise<void> {
    if (queue.looking) return;
    queue.looking = true;
    try {
      while (queue.busy < queue.atOnce && !this.#stopped) {
        const task = await takeTask(this.#server, this.#boss, queue.name, this.#worker);
        if (task === null) break;
        if (task !== "nothing to do") void this.#run(queue, task);
      }
    } finally {
      queue.looking = false;
    }
  }

  async #run(queue: Queue, task: Taken): Promise<void> {
    const { key, payload, wanted } = task;
    const stop = new AbortController();
    queue.busy += 1;
    this.#running.set(key, stop);
    if (!wanted) stop.abort(nobodyWaits());
    if (this.#stopped) stop.abort(new WorkStopped());
    try {
      const tell = progressNotes(this.#server, this.#worker, key);
      const end = await endOf(queue.handler({ payload, signal: stop.signal, tell }), stop.signal);
      await endTask(this.#server, this.#boss, this.#worker, task, end);
    } catch {
      // How it ended could not be said: this process is silent about it, so another one takes it up.
    } finally {
      this.#running.delete(key);
      queue.busy -= 1;
      this.#look(queue);
    }
  }
}

async function endOf(work: Promise<string | null>, signal: AbortSignal): Promise<End> {
  try {
    return { result: await work };
  } catch (error) {
    // The database was away: when it is back, the work is begun anew.
    if (error instanceof StoreFailure) return "given back";
    if (signal.aborted) return signal.reason instanceof WorkStopped ? "given back" : "left";
    return { failure: error instanceof Error ? error.message.slice(0, 500) : "INTERNAL" };
  }
}
