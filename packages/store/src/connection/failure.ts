import { DrizzleQueryError } from "drizzle-orm";
import type { StoreFault } from "../types.js";

/** The database can't be used now: it is full, or out of reach. Not a bug, and not the caller's fault. */
export class StoreFailure extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause: unknown) {
    super(fault.message, { cause });
    this.name = "StoreFailure";
    this.fault = fault;
  }
}

const full: StoreFault = { code: "STORE_FULL", message: "The store has no space left. Nothing was stored." };
const unavailable: StoreFault = {
  code: "STORE_UNAVAILABLE",
  message: "The store can't be reached now. Nothing was stored.",
};

/** PostgreSQL's codes: insufficient resources, and a connection that fails or is ended. */
const fullState = /^53100$/;
const unavailableState = /^(08...|53[23]00|57P0[1-5]|3D000|28...)$/;
const fullWords = /no space left|disk full|ENOSPC|EFBIG|EDQUOT|file too large|quota exceeded/i;
const unavailableWords =
  /ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|Connection terminated|timeout exceeded when trying|is not queryable|Query read timeout/i;

function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth++) {
    yield cause;
    if (cause instanceof AggregateError) yield* cause.errors.flatMap((part) => [...causesOf(part)]);
  }
}

/** PostgreSQL's five-character code of an error, or of what caused it. */
export function sqlStateOf(error: unknown): string | null {
  for (const cause of causesOf(error)) {
    if ("code" in cause && typeof cause.code === "string" && /^[0-9A-Z]{5}$/.test(cause.code)) return cause.code;
  }
  return null;
}

/** The failure that an error stands for, or null where it is a bug. */
export function failureOf(error: unknown): StoreFailure | null {
  if (error instanceof StoreFailure) return error;
  const state = sqlStateOf(error) ?? "";
  const words = [...causesOf(error)]
    .map((cause) => `${"code" in cause ? String(cause.code) : ""} ${cause.message}`)
    .join("\n");
  const cause = withoutStatement(error);
  if (fullState.test(state) || fullWords.test(words)) return new StoreFailure(full, cause);
  if (unavailableState.test(state) || unavailableWords.test(words)) return new StoreFailure(unavailable, cause);
  return null;
}

/** What a failed statement held (contents, ids of jobs) stands in the message around the database's own: never log that. */
export function withoutStatement(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error;
}

export const fullBecause = (cause: unknown): StoreFailure => new StoreFailure(full, cause);

export function unavailableBecause(message: string, cause?: unknown): StoreFailure {
  return new StoreFailure({ code: "STORE_UNAVAILABLE", message }, cause);
}
