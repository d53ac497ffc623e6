import { refuse } from "../fault-list.js";

/** A file inside a zip, as the directory at its end announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly compressed: Buffer;
  /** Bytes it unpacks to, as announced. */
  readonly size: number;
  /** CRC-32 of what it unpacks to. */
  readonly checksum: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const mostEntries = 2000;
const zip64 = 0xffffffff;

function damaged(): never {
  return refuse("FILE_DAMAGED", "The workbook is damaged, or it was cut off.", {
    allowed: "a complete XLSX or ODS file",
  });
}

function endOf(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  return damaged();
}

/** The packed bytes of an entry; what the entry itself says of its name counts, not the directory. */
function compressedOf(bytes: Buffer, at: number, length: number): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) damaged();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + length > bytes.length) damaged();
  return bytes.subarray(start, start + length);
}

/**
 * The files in a zip, judged by what its directory announces and before anything is unpacked. An unpacker that stops at
 * the announced size can't be surprised after this.
 * @throws Refused for a damaged zip, and for one that announces more than the limit: a zip bomb
 */
export function readZipDirectory(bytes: Buffer, mostBytes: number): ReadonlyMap<string, ZipEntry> {
  if (bytes.length < endLength) damaged();
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries)
    refuse("ZIP_BOMB", "The workbook has too many parts.", { allowed: `at most ${mostEntries}` });
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) damaged();
    const method = bytes.readUInt16LE(at + 10);
    const compressedSize = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    total += size;
    const announcesNothing = size === 0 && compressedSize > 2;
    if (total > mostBytes || size === zip64 || announcesNothing) {
      refuse("ZIP_BOMB", "The workbook unpacks to more than is allowed.", { allowed: `at most ${mostBytes} bytes` });
    }
    if (entries.has(name) || (method !== 0 && method !== 8)) damaged();
    const compressed = compressedOf(bytes, bytes.readUInt32LE(at + 42), compressedSize);
    const checksum = bytes.readUInt32LE(at + 16);
    entries.set(name, { name, stored: method === 0, compressed, size, checksum });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
