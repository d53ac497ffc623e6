import { LRUCache } from "lru-cache";
import type { DownloadFile, FileRequest } from "./files.js";

/** Bytes of files that are kept ready. */
const KEPT_BYTES = 8_000_000;

/** Builds a file, or gives the one that was built before from the same outcome with the same options. */
export type BuiltFiles = (
  file: DownloadFile,
  request: FileRequest,
  options: URLSearchParams,
) => Promise<Uint8Array | null>;

/** A bounded store of finished files: the same result always gives the same bytes. */
export function builtFiles(): BuiltFiles {
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: KEPT_BYTES,
    sizeCalculation: (bytes) => bytes.byteLength + 1,
  });
  return async (file, request, options) => {
    const { platform, outcome } = request.view;
    const { hash, scenario } = outcome;
    const lines = platform.boundaries.hash ?? "";
    // The vintage too: a file names its address, and equal private imports have different ones.
    const about = [
      hash,
      lines,
      scenario.vintage,
      file.name,
      options.toString(),
      file.namesOrigin ? request.origin : "",
    ];
    const key = about.join(" ");
    const known = kept.get(key);
    if (known) return known;
    const bytes = await file.build(request);
    if (bytes) kept.set(key, bytes);
    return bytes;
  };
}
