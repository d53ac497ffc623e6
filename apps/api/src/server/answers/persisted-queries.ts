import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { LIMITS } from "../../limits.js";

/** What Apollo Server keeps questions in. */
interface QueryStore {
  readonly get: (hash: string) => Promise<string | undefined>;
  readonly set: (hash: string, query: string) => Promise<void>;
  readonly delete: (hash: string) => Promise<boolean>;
}

/** Questions that clients gave once with their hash, and name by it from then on; those that are not used make room. */
export function persistedQueries(maxBytes: number = LIMITS.persistedQueriesBytes): QueryStore {
  const queries = new LRUCache<string, string>({
    maxSize: maxBytes,
    sizeCalculation: (query) => query.length * 2 + 100,
  });
  return {
    get: async (hash) => queries.get(hash),
    set: async (hash, query) => void queries.set(hash, query),
    delete: async (hash) => queries.delete(hash),
  };
}

export const queryHash = (query: string): string => createHash("sha256").update(query).digest("hex");

/** A hash by which a question is named, and what is wrong with it. */
export type PersistedName = { readonly hash: string } | { readonly fault: string } | null;

/** By which hash a question is named, if it is. */
export function persistedName({
  query,
  extensions,
}: {
  readonly query?: unknown;
  readonly extensions?: unknown;
}): PersistedName {
  if (!isRecord(extensions) || extensions.persistedQuery === undefined || extensions.persistedQuery === null)
    return null;
  const named = extensions.persistedQuery;
  const hash = isRecord(named) && named.version === 1 ? named.sha256Hash : undefined;
  if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash))
    return { fault: "persistedQuery has version 1 and, as sha256Hash, 64 hexadecimal digits in small letters." };
  if (typeof query === "string" && queryHash(query) !== hash)
    return { fault: "sha256Hash is not the SHA-256 of the query that came with it." };
  return { hash };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
