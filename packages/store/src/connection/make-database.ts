import { failureOf, unavailableBecause } from "./failure.js";
import { startThread } from "./start-thread.js";

/**
 * Makes an empty database in a folder. It takes seconds of computing, so it happens in a thread: nobody else has to wait.
 * @throws StoreFailure where there is no space, or the folder can't be written
 */
export async function makeDatabase(folder: string): Promise<void> {
  const worker = startThread("create-database", folder);
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`The thread that makes a database ended with ${code}`)),
      );
    });
  } catch (error) {
    throw (
      failureOf(error) ??
      unavailableBecause("The database can't be made.", new Error(`${folder} can't be made`, { cause: error }))
    );
  }
}
