import { createHash } from "node:crypto";
import { type FactFault, fileFault } from "../faults/fact-fault.js";

/** In the format of the tool sha256sum: a hash, two spaces, a file name. */
export const sealFileName = "SHA256SUMS";

const sealLine = /^([0-9a-f]{64}) {2}([a-z0-9-]+\.csv)$/;

export interface Seal {
  /** SHA-256 in hex by file name. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly faults: readonly FactFault[];
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export function readSeal(text: string): Seal {
  const hashes = new Map<string, string>();
  const faults: FactFault[] = [];
  text
    .replace(/\n$/, "")
    .split("\n")
    .forEach((content, index) => {
      const [, hash, file] = sealLine.exec(content) ?? [];
      if (hash !== undefined && file !== undefined) hashes.set(file, hash);
      else
        faults.push({
          file: sealFileName,
          line: index + 1,
          column: null,
          value: content,
          what: "is not a seal",
          allowed: "64 hexadecimal digits, two spaces, the name of a csv file",
        });
    });
  return { hashes, faults };
}

/** A digit that changed by accident still reads as a number; only the seal notices. */
export function sealFault(file: string, text: string, seal: Seal): FactFault | null {
  const expected = seal.hashes.get(file);
  if (expected === sha256(text)) return null;
  return fileFault(
    file,
    expected === undefined ? `is not sealed in ${sealFileName}` : `is not what ${sealFileName} sealed`,
    "the sealed content; after a change on purpose: node packages/data/facts/seal.mjs",
  );
}
