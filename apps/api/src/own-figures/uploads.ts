import { pipeline } from "node:stream/promises";
import { newSecret, StoreFailure, sealOf, type UploadAbout, type UploadPlace } from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import { TooLargeError, UploadMeter } from "./upload-meter.js";

/** A file that somebody sent, waiting for its import. Who has the id may use it. */
export interface Upload extends UploadAbout {
  readonly id: string;
}

export interface UploadsOptions {
  readonly maxBytes: number;
  readonly keepMinutes: number;
}

export type Uploads = ReturnType<typeof uploadsIn>;
type Refused = "FILE_TOO_LARGE" | "STORE_FULL" | "STORE_UNAVAILABLE" | "BUSY" | "TOO_MANY_FILES";
export type SavedUpload = Upload | { readonly refused: Refused };

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

/** What is said of it; null: a bug, or a sender who left. */
function refusalOf(error: unknown): Refused | null {
  if (error instanceof TooLargeError) return "FILE_TOO_LARGE";
  if (error instanceof StoreFailure) return error.fault.code === "STORE_FULL" ? "STORE_FULL" : "STORE_UNAVAILABLE";
  return error instanceof Error && "code" in error && FULL.has(String(error.code)) ? "STORE_FULL" : null;
}

/** Files on their way, never in memory as a whole. They are kept under hashes of ids that we made ourselves. */
export function uploadsIn(place: UploadPlace, { maxBytes, keepMinutes }: UploadsOptions) {
  /** Whose files wait that came to this process. */
  const owners = new LRUCache<string, Owned>({ max: 10_000, ttl: keepMinutes * 60_000 });
  const bytesOf = (owner: string) =>
    [...owners.values()].reduce((sum, one) => (one.owner === owner ? sum + one.bytes : sum), 0);
  const sweep = () => place.sweep(keepMinutes);

  async function remove(id: string): Promise<void> {
    if (!ID.test(id)) return;
    owners.delete(id);
    await place.remove(sealOf(id));
  }

  /** @throws what breaks off the stream; nothing is left of the file then */
  async function save(
    content: AsyncIterable<Uint8Array>,
    fileName: string,
    { owner, most }: UploadShare,
  ): Promise<SavedUpload> {
    const id = newSecret();
    const meter = new UploadMeter(maxBytes);
    let writing: Promise<void> | undefined;
    const about = () => ({ fileName, size: meter.size, sha256: meter.sha256() });
    try {
      if ((await sweep()) > MOST_WAITING * maxBytes) return { refused: "BUSY" };
      if (bytesOf(owner) > (most - 1) * maxBytes) return { refused: "TOO_MANY_FILES" };
      // On its way a file counts as the greatest that may come.
      owners.set(id, { owner, bytes: maxBytes });
      let known: UploadAbout | undefined;
      await pipeline(content, meter, (metered: AsyncIterable<Uint8Array>) => {
        writing = place.write(sealOf(id), metered, () => (known = about()));
        return writing;
      });
      owners.set(id, { owner, bytes: meter.size });
      return { id, ...(known ?? about()) };
    } catch (error) {
      // A pipeline that breaks does not wait until what was written is removed.
      await writing?.catch(() => undefined);
      owners.delete(id);
      const refused = refusalOf(error);
      if (refused === null) throw error;
      return { refused };
    }
  }

  /** Null where there is no such file, or where it waited too long. */
  async function read(id: string): Promise<(Upload & { readonly bytes: Uint8Array }) | null> {
    if (!ID.test(id)) return null;
    await sweep();
    const found = await place.read(sealOf(id));
    return found && { id, ...found };
  }

  return { save, read, remove, sweep };
}
