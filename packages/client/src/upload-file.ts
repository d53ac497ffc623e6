import { isClientError, NetworkError } from "./errors.js";
import { dataOf } from "./read-answer.js";

/** A file that waits for its import. */
export interface Upload {
  /** For `file: { content: { upload } }` of a preview or an import. */
  readonly upload: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  /** ISO moment until which it waits. */
  readonly expiresAt: string;
}

export interface UploadOptions {
  readonly signal?: AbortSignal;
  /** Replacement for the global `fetch`, for tests. */
  readonly fetch?: typeof fetch;
}

/**
 * Sends a file for a preview or an import.
 * @param url address of the uploads: that of the API with `/uploads` behind it
 * @param body a stream is sent as it comes
 * @throws NetworkError when no answer came; RequestRefusedError when the server refused: too large, too many, no space
 */
export async function uploadFile(
  url: string,
  body: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  fileName: string,
  { signal, fetch: ask = fetch }: UploadOptions = {},
): Promise<Upload> {
  const isStream = body instanceof ReadableStream;
  try {
    const response = await ask(`${url}?${new URLSearchParams({ fileName }).toString()}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body,
      ...(signal ? { signal } : {}),
      // Node and browsers want to hear that they need not read the answer before the body is sent.
      ...(isStream ? { duplex: "half" } : {}),
    });
    const answer = (await response.json()) as Upload;
    if (!response.ok) dataOf(answer, response.status);
    return answer;
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    if (signal?.aborted) throw new NetworkError("ABORTED", "the upload was ended by its caller", null, { cause });
    throw new NetworkError("UNREACHABLE", "the server can not be reached", null, { cause });
  }
}
