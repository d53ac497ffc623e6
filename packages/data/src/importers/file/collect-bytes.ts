import { createHash } from "node:crypto";
import { refuse } from "../fault-list.js";
import type { ImportLimits } from "../limits.js";
import type { ImportInput, ImportOptions } from "../types.js";

export interface FileBytes {
  readonly bytes: Buffer;
  /** Hexadecimal. */
  readonly sha256: string;
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) refuse("CANCELLED", "The import was cancelled.");
}

function tooLarge(limit: number): never {
  return refuse("FILE_TOO_LARGE", "The file is too large.", { allowed: `at most ${limit} bytes` });
}

async function read(input: AsyncIterable<Uint8Array>, limit: number, signal?: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      throwIfCancelled(signal);
      length += chunk.length;
      if (length > limit) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throwIfCancelled(signal);
    return refuse("UPLOAD_BROKEN", "The file did not come in completely.", { value: String(error) });
  }
  return length > limit ? tooLarge(limit) : Buffer.concat(chunks);
}

/** The whole file, within its limit and as it was sent. */
export async function collectBytes(
  input: ImportInput,
  { bytes: limit }: ImportLimits,
  { expectedBytes, expectedSha256, signal }: ImportOptions,
): Promise<FileBytes> {
  throwIfCancelled(signal);
  const bytes =
    input instanceof Uint8Array
      ? Buffer.from(input.buffer, input.byteOffset, input.byteLength)
      : await read(input, limit, signal);
  if (bytes.length > limit) tooLarge(limit);
  if (bytes.length === 0) refuse("FILE_EMPTY", "The file is empty.");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (expectedBytes !== undefined && expectedBytes !== bytes.length) {
    refuse("FILE_CUT", "The file has another length than was announced: it was cut off on its way.", {
      value: `${bytes.length} bytes`,
      allowed: `${expectedBytes} bytes`,
    });
  }
  if (expectedSha256 !== undefined && expectedSha256.toLowerCase() !== sha256) {
    refuse("FILE_CHANGED", "The file is not the one that was announced.", { value: sha256, allowed: expectedSha256 });
  }
  return { bytes, sha256 };
}
