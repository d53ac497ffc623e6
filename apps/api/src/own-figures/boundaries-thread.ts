import { parentPort, workerData } from "node:worker_threads";
import { boundariesOfText, type ImportedFile } from "@solidariteitskaart/geo";

/** What the thread starts with. */
export interface BoundariesTask {
  readonly text: string;
  readonly file: ImportedFile;
}

/** Runs in a thread of its own: checks the boundaries of a whole country, answers once, and ends. */
const { text, file } = workerData as BoundariesTask;
parentPort?.postMessage(await boundariesOfText(text, file));
