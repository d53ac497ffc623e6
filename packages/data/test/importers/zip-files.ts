import { crc32, deflateRawSync } from "node:zlib";
import { unzipText } from "../../src/importers/workbook/unzip.js";
import { readZipDirectory } from "../../src/importers/workbook/zip-directory.js";

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  /** Announces another size than it has. */
  readonly announced?: number;
}

/** A zip file, written as plainly as the format allows. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, announced = content.length } of parts) {
    const packed = deflateRawSync(content, { level: 1 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(announced, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, entry.subarray(2), Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from("PK\x05\x06"), end]);
}

/** The same workbook with one of its parts changed. */
export async function withPart(file: Uint8Array, name: string, change: (text: string) => string): Promise<Buffer> {
  const entries = readZipDirectory(Buffer.from(file), 2 ** 30);
  const parts: ZipPart[] = [];
  for (const entry of entries.values()) {
    const text = await unzipText(entry);
    parts.push({ name: entry.name, content: Buffer.from(entry.name === name ? change(text) : text) });
  }
  return zipOf(parts);
}

export const sheetPart = { XLSX: "xl/worksheets/sheet1.xml", ODS: "content.xml" } as const;
