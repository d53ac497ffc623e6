import { isUtf8 } from "node:buffer";
import { refuse } from "../fault-list.js";
import type { TextEncoding } from "../types.js";

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** Label for TextDecoder, which also drops the byte order mark. */
  readonly label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

const utf8: DetectedEncoding = { encoding: "UTF-8", label: "utf-8" };
/** Bytes to which Windows-1252 gives no character. */
const undefinedIn1252 = /[\x81\x8D\x8F\x90\x9D]/;
const notAscii = /[^\0-\x7F\uFFFD]/;

function startsWith(bytes: Buffer, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: every other byte of text in our alphabet is 0. */
function looksLikeUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.8 && even === 0) return "utf-16le";
  if (even > half * 0.8 && odd === 0) return "utf-16be";
  return null;
}

/** The first row with something that is not UTF-8, counted by line ends. */
function firstBrokenRow(text: string): number {
  return text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
}

/**
 * How text was written down. Windows-1252 has no marks of its own: it is what remains when a file has no proper UTF-8
 * beyond ASCII. A file that has both was damaged.
 * @throws Refused where it is no text at all
 */
export function detectEncoding(bytes: Buffer): DetectedEncoding {
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: "UTF-16", label: "utf-16le" };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: "UTF-16", label: "utf-16be" };
  const utf16 = bytes.includes(0) ? looksLikeUtf16(bytes) : null;
  if (utf16 !== null) return { encoding: "UTF-16", label: utf16 };
  if (bytes.includes(0)) refuse("NOT_TEXT", "The file is not text.", { allowed: "CSV, XLSX or ODS" });
  if (isUtf8(bytes)) return utf8;
  const text = bytes.toString("utf8");
  if (notAscii.test(text)) {
    refuse("NOT_UTF8", "The text is partly UTF-8 and partly something else.", {
      row: firstBrokenRow(text),
      allowed: "UTF-8 from beginning to end",
    });
  }
  if (undefinedIn1252.test(bytes.toString("latin1"))) {
    refuse("NOT_TEXT", "The file has bytes that stand for no character.", { allowed: "text in UTF-8" });
  }
  return { encoding: "Windows-1252", label: "windows-1252" };
}
