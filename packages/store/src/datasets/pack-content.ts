import { sealOf } from "../secrets.js";
import type { OtherContent, StoredContent } from "../types.js";

/** Content as it is stored. A thread that made a large content packs it, so that nobody else computes over it. */
export interface PackedContent extends OtherContent {
  /** JSON. */
  readonly packed: string;
  /** SHA-256 of that text. */
  readonly seal: string;
}

/** @returns JSON with its SHA-256 */
export function packContent(content: StoredContent): PackedContent {
  const text = JSON.stringify(content);
  return { kind: content.kind, hash: content.hash, packed: text, seal: sealOf(text) };
}

export const isPacked = (content: StoredContent | PackedContent): content is PackedContent => "packed" in content;
