import { createHash } from "node:crypto";
import { canonicalJson } from "@solidariteitskaart/model";
import { isRecord, persistedName, queryHash } from "./persisted-queries.js";

/** What a request asks, as GraphQL over HTTP has it; nothing of it was checked. */
export interface Question {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** A longer `Accept` than any browser sends would only fill the memory. */
const LONGEST_ACCEPT = 200;

/**
 * The same text for the same question: document, operation and variables, and the form of answer that is wanted.
 * @returns null where the question is not plain enough to say so; it is answered all the same, and not kept
 */
export function questionKey(question: Question, accept = ""): string | null {
  const { operationName, variables, extensions } = question;
  const document = documentHash(question);
  const isPlain =
    document !== null &&
    accept.length <= LONGEST_ACCEPT &&
    (typeof operationName === "string" || operationName === null || operationName === undefined) &&
    isRecordOrNothing(variables) &&
    isRecordOrNothing(extensions);
  return isPlain ? queryHash(canonicalJson([document, operationName ?? null, variables ?? {}, accept])) : null;
}

const isRecordOrNothing = (value: unknown) => isRecord(value) || value === null || value === undefined;

/** A request by its very bytes: what was asked so before means the same again. */
export const bytesKey = (method: string, asked: string | Uint8Array, accept = ""): string =>
  createHash("sha256").update(asked).update(`\n${method} ${accept}`).digest("base64url");

/** Of the document, whether it is here or named by its hash. */
function documentHash(question: Question): string | null {
  const { query } = question;
  const named = persistedName(question);
  if (query !== undefined && (typeof query !== "string" || query === "")) return null;
  if (named !== null) return "hash" in named ? named.hash : null;
  return query === undefined ? null : queryHash(query);
}

/** The question of an address, as Apollo Server reads it; null where it refuses to. */
export function questionOfAddress(url: string): Question | null {
  const parameters = new URL(url, "http://address").searchParams;
  try {
    return {
      query: once(parameters, "query"),
      operationName: once(parameters, "operationName"),
      variables: parsed(once(parameters, "variables")),
      extensions: parsed(once(parameters, "extensions")),
    };
  } catch {
    return null;
  }
}

function once(parameters: URLSearchParams, name: string): string | undefined {
  const [value, again] = parameters.getAll(name);
  if (again !== undefined) throw new Error(`${name} is given twice`);
  return value;
}

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
