import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { fullBecause } from "./failure.js";

/** Bytes that can still be written at a path. */
export type FreeBytes = (path: string) => Promise<number>;

/** Room for a new database (40 MB) or for two pieces of its write-ahead log (16 MB each), and something over. */
const margin = 64 * 2 ** 20;
/** A row is written to the log and to its table; the table's part is compressed, the log's not always. */
const copies = 4;

export const freeBytesAt: FreeBytes = async (path) => {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
};

const nearestFolder = (path: string): string => (existsSync(path) ? path : nearestFolder(dirname(path)));

/**
 * Refuses in time. A disk that fills up in the middle of a transaction can leave PGlite turning in circles inside its
 * own rollback, and the whole process with it.
 * @throws StoreFailure where the disk has not enough room left
 */
export async function requireSpace(folder: string, bytes: number, freeBytes: FreeBytes): Promise<void> {
  const free = await freeBytes(nearestFolder(folder));
  const needed = margin + copies * bytes;
  if (free < needed) throw fullBecause(new Error(`${free} bytes are free in ${folder}, ${needed} are needed`));
}
