import { createHash, randomBytes } from "node:crypto";
import type { DatasetSeals, DatasetSecrets } from "./types.js";

/**
 * 192 bits, as text that fits in a link.
 * @returns 32 letters, digits, - and _; 192 bits at random
 */
export const newSecret = (): string => randomBytes(24).toString("base64url");

/** @returns the token of the link and the key that deletes; only their hashes are stored */
export const newDatasetSecrets = (): DatasetSecrets => ({ token: newSecret(), deleteKey: newSecret() });

/** What the store keeps of a secret. A fast hash will do: nobody can try 2^192 values. */
export const hashOfSecret = (secret: string): string => sealOf(secret);

/** What opens nothing, and yet tells who has the secrets: so much may wait with a job. */
export const sealsOf = ({ token, deleteKey }: DatasetSecrets): DatasetSeals => ({
  tokenHash: hashOfSecret(token),
  deleteKeyHash: hashOfSecret(deleteKey),
});

/** SHA-256 in hexadecimal. */
export const sealOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
