import { createHash } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";

export class TooLargeError extends Error {}

/** Counts and hashes bytes as they pass, and lets no more than `most` of them pass. */
export class UploadMeter extends Transform {
  readonly #hash = createHash("sha256");
  readonly #most: number;
  size = 0;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    if (this.size > this.#most) {
      done(new TooLargeError());
      return;
    }
    this.#hash.update(chunk);
    done(null, chunk);
  }

  sha256(): string {
    return this.#hash.digest("hex");
  }
}
