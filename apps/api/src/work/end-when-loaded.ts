import type { Worker } from "node:worker_threads";
import type { Piscina } from "piscina";

/**
 * Lets no thread of a pool be ended while it loads its modules: V8 may abort the whole process then, and Node 20 does
 * ("v8::Module::IsGraphAsync must be used on an instantiated module"), as when a server is stopped just after it was asked
 * something. Its end waits until it has said that it is ready.
 * @returns lets go of the pool, when all its threads are gone
 */
export function endWhenLoaded<Task, Result>(pool: Piscina<Task, Result>): () => void {
  const hold = (thread: Worker) => {
    if (!pool.threads.includes(thread)) return;
    const end = thread.terminate.bind(thread);
    const loaded = new Promise((resolve) => {
      for (const event of ["message", "error", "exit"]) thread.once(event, resolve);
    });
    thread.terminate = () => loaded.then(end);
  };
  // Node tells of every thread before that can do anything.
  process.on("worker", hold);
  return () => process.off("worker", hold);
}
