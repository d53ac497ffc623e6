import { existsSync } from "node:fs";
import { join } from "node:path";
import { failureOf, sqlStateOf, withoutStatement } from "./failure.js";
import { lockFolder } from "./folder-lock.js";
import { type FreeBytes, freeBytesAt, requireSpace } from "./free-space.js";
import { Listeners } from "./listeners.js";
import { OpenedOnce } from "./opened-once.js";
import { openFolder, type PgliteFolder } from "./pglite-folder.js";
import { type Connection, type Database, Rollback } from "./types.js";

/** PostgreSQL inside this process, in a folder. It takes hundreds of megabytes, so nothing opens it without need. */
export function pgliteConnection(folder: string, freeBytes: FreeBytes = freeBytesAt): Connection {
  const opened = new OpenedOnce<PgliteFolder>(async () => {
    const lock = await lockFolder(folder);
    try {
      return await openFolder(folder, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
  const listeners = new Listeners();

  const run = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const opening = opened.get();
    try {
      return await work((await opening).database);
    } catch (error) {
      const failure = failureOf(error);
      // What the database itself did not say (it has no code) left it in an unknown state: it is opened anew.
      const broken =
        failure?.fault.code === "STORE_FULL" || (sqlStateOf(error) === null && !(error instanceof Rollback));
      if (broken && opened.current === opening) {
        opened.forget(opening);
        await opening.then((current) => current.close()).catch(() => undefined);
      }
      throw failure ?? withoutStatement(error);
    }
  };
  const write = async <T>(bytes: number, work: (database: Database) => Promise<T>): Promise<T> => {
    await requireSpace(folder, bytes, freeBytes);
    return run(work);
  };
  return {
    use: (work) => write(0, work),
    peek: (work, absent) =>
      opened.current === null && !existsSync(join(folder, "PG_VERSION")) ? Promise.resolve(absent) : run(work),
    transact: async (work, { changed, bytes = 0 } = {}) => {
      const result = await write(bytes, (database) => database.transaction(work));
      // Only this process has the folder, so there is nobody else to tell.
      if (changed?.(result)) listeners.tell();
      return result;
    },
    subscribe: (listener) => listeners.add(listener),
    close: async () => {
      const opening = opened.current;
      opened.forget();
      await opening?.then((current) => current.close()).catch(() => undefined);
    },
  };
}
