import { Worker } from "node:worker_threads";
import { failureOf, unavailableBecause } from "./failure.js";

/** From source (development, tests) a thread reads TypeScript as the program itself does. */
const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
const execArgv = extension === ".ts" ? ["--import", import.meta.resolve("@oxc-node/core/register")] : [];

/**
 * Makes an empty database in a folder. It takes seconds of computing, so it happens in a thread: nobody else has to wait.
 * @throws StoreFailure where there is no space, or the folder can't be written
 */
export async function makeDatabase(folder: string): Promise<void> {
  const worker = new Worker(new URL(`./create-database${extension}`, import.meta.url), {
    workerData: folder,
    execArgv,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`The thread that makes a database ended with ${code}`)),
      );
    });
  } catch (error) {
    throw failureOf(error) ?? unavailableBecause(`The database in ${folder} can't be made.`, error);
  }
}
