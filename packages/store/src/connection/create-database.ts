import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

/** Runs in a thread of its own: makes an empty database in a folder, and ends. */
const pglite = await PGlite.create(workerData as string);
await pglite.close();
