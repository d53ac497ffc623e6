import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { refuse } from "../fault-list.js";
import type { ZipEntry } from "./zip-directory.js";

/** Unpacks an entry piece by piece, and stops as soon as it is more than was announced. */
export async function* unzip(entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.stored) {
    yield entry.compressed;
    return;
  }
  const inflate = createInflateRaw();
  Readable.from([entry.compressed]).pipe(inflate);
  let length = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > entry.size) refuse("ZIP_BOMB", "A part of the workbook unpacks to more than it announces.");
      yield piece;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      refuse("FILE_DAMAGED", "The workbook is damaged, or it was cut off.", { value: entry.name });
    }
    throw error;
  } finally {
    inflate.destroy();
  }
}

/** A small part as text; the sheet itself is never unpacked at once here. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of unzip(entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
