import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * JSON with sorted keys and without absent values: the same meaning gives the same text.
 * @param value plain data; numbers must be finite
 * @returns one line
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([p], [q]) => (p < q ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(",")}}`;
  }
  return Object.is(value, -0) ? "0" : JSON.stringify(value);
}

/**
 * SHA-256 of the canonical JSON, as hexadecimal text.
 * @param value plain data; numbers must be finite
 * @returns 64 hexadecimal digits
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
