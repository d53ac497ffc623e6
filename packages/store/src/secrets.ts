import { createHash, randomBytes } from "node:crypto";
import type { DatasetSecrets } from "./types.js";

/** 192 bits, as text that fits in a link. */
export const newSecret = (): string => randomBytes(24).toString("base64url");

export const newDatasetSecrets = (): DatasetSecrets => ({ token: newSecret(), deleteKey: newSecret() });

/** What the store keeps of a secret. A fast hash will do: nobody can try 2^192 values. */
export const hashOfSecret = (secret: string): string => sealOf(secret);

/** SHA-256 in hexadecimal. */
export const sealOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
