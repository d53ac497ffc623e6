import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { refuse } from "../fault-list.js";
import type { ZipEntry } from "./zip-directory.js";

function damaged({ name }: ZipEntry): never {
  return refuse("FILE_DAMAGED", "The workbook is damaged, or it was cut off.", { value: name });
}

async function* inflated(entry: ZipEntry): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  Readable.from([entry.compressed]).pipe(inflate);
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof Error && "code" in error) damaged(entry);
    throw error;
  } finally {
    inflate.destroy();
  }
}

/**
 * Unpacks an entry piece by piece. It stops as soon as there is more than was announced, and refuses it at the end where
 * a bit fell over: a changed digit is still a digit, and only the checksum notices.
 */
export async function* unzip(entry: ZipEntry): AsyncGenerator<Buffer> {
  let length = 0;
  let checksum = 0;
  for await (const piece of entry.stored ? [entry.compressed] : inflated(entry)) {
    length += piece.length;
    if (length > entry.size) refuse("ZIP_BOMB", "A part of the workbook unpacks to more than it announces.");
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (length !== entry.size || checksum !== entry.checksum) damaged(entry);
}

/** Looks whether an entry is whole. */
export async function checkEntry(entry: ZipEntry | undefined): Promise<void> {
  if (entry === undefined) return;
  const pieces = unzip(entry);
  while (!(await pieces.next()).done);
}

/** A small part as text; the sheet itself is never unpacked at once here. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of unzip(entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
