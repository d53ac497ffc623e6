import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { LRUCache } from "lru-cache";
import { TooLargeError, UploadMeter } from "./upload-meter.js";

/** A file that somebody sent, waiting for its import. Who has the id may use it. */
export interface Upload {
  readonly id: string;
  /** As the sender calls it; never a path of ours. */
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface UploadFolderOptions {
  readonly folder: string;
  readonly maxBytes: number;
  readonly keepMinutes: number;
}

export type UploadFolder = ReturnType<typeof uploadFolder>;
export type SavedUpload = Upload | { readonly refused: "FILE_TOO_LARGE" | "STORE_FULL" | "BUSY" | "TOO_MANY_FILES" };

interface Owned {
  readonly owner: string;
  readonly bytes: number;
}

/** Whose file it is, and how many of the greatest size may wait for him. */
export interface UploadShare {
  readonly owner: string;
  readonly most: number;
}

/** Files that wait together may take so many times the greatest size of one. */
const MOST_WAITING = 40;
const ID = /^[\w-]{32}$/;
const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

const isFull = (error: unknown) => error instanceof Error && "code" in error && FULL.has(String(error.code));

/**
 * Files on their way, on disk and not in memory. A file gets its name when it is whole, so one that was cut off is never
 * there; names are hashes of ids that we made ourselves.
 */
export function uploadFolder({ folder, maxBytes, keepMinutes }: UploadFolderOptions) {
  /** Whose files wait that came to this process. */
  const owners = new LRUCache<string, Owned>({ max: 10_000, ttl: keepMinutes * 60_000 });
  const bytesOf = (owner: string) =>
    [...owners.values()].reduce((sum, one) => (one.owner === owner ? sum + one.bytes : sum), 0);
  const pathOf = (id: string) => join(folder, createHash("sha256").update(id).digest("hex"));

  async function names(): Promise<string[]> {
    return readdir(folder).catch(() => []);
  }

  /** Removes what waited too long, halves of files of a killed process too; says how many bytes are left. */
  async function sweep(): Promise<number> {
    const oldest = Date.now() - keepMinutes * 60_000;
    const sizes = await Promise.all(
      (await names()).map(async (name) => {
        const path = join(folder, name);
        const found = await stat(path).catch(() => null);
        if (found === null) return 0;
        if (found.mtimeMs >= oldest) return found.size;
        await rm(path, { force: true });
        return 0;
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  async function remove(id: string): Promise<void> {
    if (!ID.test(id)) return;
    owners.delete(id);
    await Promise.all([rm(pathOf(id), { force: true }), rm(`${pathOf(id)}.json`, { force: true })]);
  }

  /** @throws what breaks off the stream; nothing is left of the file then */
  async function save(
    content: AsyncIterable<Uint8Array>,
    fileName: string,
    { owner, most }: UploadShare,
  ): Promise<SavedUpload> {
    await mkdir(folder, { recursive: true });
    if ((await sweep()) > MOST_WAITING * maxBytes) return { refused: "BUSY" };
    if (bytesOf(owner) > (most - 1) * maxBytes) return { refused: "TOO_MANY_FILES" };
    const id = randomBytes(24).toString("base64url");
    // On its way a file counts as the greatest that may come.
    owners.set(id, { owner, bytes: maxBytes });
    const path = pathOf(id);
    const meter = new UploadMeter(maxBytes);
    try {
      await pipeline(content, meter, createWriteStream(`${path}.part`, { flags: "wx", mode: 0o600 }));
      const upload: Upload = { id, fileName, size: meter.size, sha256: meter.sha256() };
      await writeFile(`${path}.json`, JSON.stringify({ ...upload, id: undefined }), { mode: 0o600 });
      await rename(`${path}.part`, path);
      owners.set(id, { owner, bytes: meter.size });
      return upload;
    } catch (error) {
      await Promise.all([rm(`${path}.part`, { force: true }), remove(id)]);
      if (error instanceof TooLargeError) return { refused: "FILE_TOO_LARGE" };
      if (isFull(error)) return { refused: "STORE_FULL" };
      throw error;
    }
  }

  /** Null where there is no such file, or where it waited too long. */
  async function read(id: string): Promise<(Upload & { readonly bytes: Uint8Array }) | null> {
    if (!ID.test(id)) return null;
    await sweep();
    try {
      const [bytes, about] = await Promise.all([readFile(pathOf(id)), readFile(`${pathOf(id)}.json`, "utf8")]);
      return { ...(JSON.parse(about) as Upload), id, bytes };
    } catch {
      return null;
    }
  }

  return { save, read, remove, sweep };
}
