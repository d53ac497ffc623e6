import { createHash } from "node:crypto";

const MAX_LENGTH = 100;

/** Short name of one list: the field, what it was asked about and in which order. */
export function listKey(...parts: readonly (string | number | null | undefined)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 12);
}

/** Opaque cursor: a position in one list. */
export function encodeCursor(list: string, index: number): string {
  return Buffer.from(`${list}:${index}`).toString("base64url");
}

/** The position that a cursor holds, or undefined where this list of `total` items did not give it. */
export function decodeCursor(list: string, cursor: string, total: number): number | undefined {
  if (cursor.length > MAX_LENGTH) return undefined;
  const text = Buffer.from(cursor, "base64url").toString();
  const index = Number(text.slice(list.length + 1));
  if (!Number.isInteger(index) || index < 0 || index >= total) return undefined;
  return encodeCursor(list, index) === cursor ? index : undefined;
}
