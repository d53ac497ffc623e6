import { createHash } from "node:crypto";
import type { BoundarySet } from "./boundaries/boundary-set.js";
import type { ImportOrigin } from "./platform.js";

/** What everybody's answers are made of. */
interface PublicData {
  /** Over engine and datasets. */
  readonly modelHash: string;
  readonly boundaries: BoundarySet;
  readonly published: readonly ImportOrigin[];
}

/**
 * A name for everything that public answers are made of: as long as it is the same, so is every public answer. Processes that
 * have the same data give it the same name.
 * @returns 32 hexadecimal digits
 */
export function dataVersion({ modelHash, boundaries, published }: PublicData): string {
  const { source, licence, attribution, vintage, schematic, hash } = boundaries;
  const parts = [modelHash, { source, licence, attribution, vintage, schematic, hash }, published];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
