import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unavailableBecause } from "./failure.js";

export interface FolderLock {
  release(): Promise<void>;
}

/** A socket is let go of by the system itself when its process is killed, unlike a file with a process number in it. */
function socketPath(folder: string): string {
  const name = `solidariteitskaart-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(path: string): Promise<net.Server> {
  return new Promise((fulfil, reject) => {
    const server = net.createServer((connection) => connection.destroy());
    server.once("error", reject);
    server.listen(path, () => {
      server.unref();
      fulfil(server);
    });
  });
}

/** Whether a living process answers there. */
function answers(path: string): Promise<boolean> {
  return new Promise((fulfil) => {
    const connection = net.connect(path);
    const end = (alive: boolean) => {
      connection.destroy();
      fulfil(alive);
    };
    connection.once("connect", () => end(true));
    connection.once("error", () => end(false));
  });
}

const inUse = (error: unknown) => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/**
 * Keeps a second process away from the folder: two would damage the database in it.
 * @throws StoreFailure where a living process has it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = socketPath(folder);
  const take = async () => {
    const server = await listen(path);
    return {
      release: () =>
        new Promise<void>((fulfil) => {
          server.close(() => fulfil());
        }),
    };
  };
  try {
    return await take();
  } catch (error) {
    if (!inUse(error)) throw error;
  }
  if (await answers(path)) {
    // Where the store is concerns the operator, who reads the cause in the log, and nobody who asks.
    const cause = new Error(`${folder} is in use by another process. Stop that one, or give both a DATABASE_URL.`);
    throw unavailableBecause("The store is in use by another process. Nothing was stored.", cause);
  }
  await rm(path, { force: true });
  return take();
}
