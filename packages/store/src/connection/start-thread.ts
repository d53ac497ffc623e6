import { Worker } from "node:worker_threads";

/** From source (development, tests) a thread reads TypeScript as the program itself does. */
const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
const execArgv = extension === ".ts" ? ["--import", import.meta.resolve("@oxc-node/core/register")] : [];

/** Starts a file of this folder as a thread. */
export function startThread(name: string, workerData: unknown): Worker {
  return new Worker(new URL(`./${name}${extension}`, import.meta.url), { workerData, execArgv });
}
