import type { Worker } from "node:worker_threads";
import type { QueryOptions, Results } from "@electric-sql/pglite";
import type { PgliteAnswer, PgliteOrder } from "./pglite-messages.js";
import { startThread } from "./start-thread.js";

interface Waiting {
  readonly resolve: (results: Results | null) => void;
  readonly reject: (error: Error) => void;
}

type Query = (text: string, values?: readonly unknown[], options?: QueryOptions) => Promise<Results | null>;

/** PGlite in a thread of its own, as far as drizzle uses it: queries and transactions, one after another. */
export class PgliteClient {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: Error | null = null;
  /** When whoever asked before is done. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(folder: string) {
    this.#thread = startThread("pglite-thread", folder);
    this.#thread.on("message", (answer: PgliteAnswer) => this.#take(answer));
    this.#thread.on("error", (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#thread.on("exit", (code) => this.#end(new Error(`The thread of the database ended with ${code}`)));
  }

  /** @throws what PGlite says where it can't open the folder */
  static async open(folder: string): Promise<PgliteClient> {
    const client = new PgliteClient(folder);
    try {
      await client.#ask({ order: "open" });
      return client;
    } catch (error) {
      await client.#thread.terminate();
      throw error;
    }
  }

  readonly query: Query = (text, values, options) => this.#inTurn(() => this.#query(text, values, options));

  transaction<T>(work: (transaction: { readonly query: Query }) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#query("begin");
      try {
        const result = await work({ query: this.#query });
        await this.#query("commit");
        return result;
      } catch (error) {
        await this.#query("rollback");
        throw error;
      }
    });
  }

  /** When the thread is gone, and with it every hold on the folder. */
  async close(): Promise<void> {
    await this.#inTurn(() => this.#ask({ order: "close" })).catch(() => undefined);
    await this.#thread.terminate();
  }

  readonly #query: Query = (text, values = [], { rowMode = "object", parsers = {} } = {}) =>
    // drizzle gives parsers for one purpose: that moments stay as they were written.
    this.#ask({ order: "query", text, values, rowMode, leftAsText: Object.keys(parsers).map(Number) });

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #ask(order: PgliteOrder): Promise<Results | null> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // The thread keeps the process alive only while somebody waits for an answer.
      this.#thread.ref();
      this.#thread.postMessage({ ...order, id });
    });
  }

  #take(answer: PgliteAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#thread.unref();
    if ("results" in answer) waiting?.resolve(answer.results);
    else waiting?.reject(Object.assign(new Error(answer.message), answer.own));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
