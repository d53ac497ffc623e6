import { parentPort, workerData } from "node:worker_threads";
import { PGlite, type Results } from "@electric-sql/pglite";
import type { PgliteAnswer, PgliteOrder, PgliteRequest } from "./pglite-messages.js";

/** Runs in a thread of its own, which has the database to itself: what PostgreSQL computes here lets nobody else wait. */
let pglite: PGlite | null = null;

const asItIs = (value: string) => value;

async function obey(order: PgliteOrder): Promise<Results | null> {
  if (order.order === "open") {
    pglite = await PGlite.create(workerData as string);
    return null;
  }
  if (pglite === null) throw new Error("The database is not open");
  if (order.order === "close") {
    await pglite.close();
    return null;
  }
  const { text, values, rowMode, leftAsText } = order;
  const parsers = Object.fromEntries(leftAsText.map((type) => [type, asItIs]));
  return pglite.query(text, [...values], { rowMode, parsers });
}

/** What PostgreSQL says about an error beside its message: the code above all. */
function ownOf(error: object): Record<string, string> {
  return Object.fromEntries(Object.entries(error).filter((entry): entry is [string, string] => isText(entry[1])));
}

const isText = (value: unknown) => typeof value === "string" && value.length < 1000;

async function answer({ id, ...order }: PgliteRequest): Promise<PgliteAnswer> {
  try {
    return { id, results: await obey(order) };
  } catch (error) {
    if (!(error instanceof Error)) return { id, message: String(error), own: {} };
    return { id, message: error.message, own: ownOf(error) };
  }
}

parentPort?.on("message", (request: PgliteRequest) => {
  void answer(request).then((given) => parentPort?.postMessage(given));
});
