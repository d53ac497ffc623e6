import { isClientError, NetworkError } from "@solidariteitskaart/client";
import { dontKeep } from "./say-status";

/** Codes with which the API says that our question is wrong: a bug of ours, whatever the reader may try. */
const OUR_FAULT: ReadonlySet<string | null> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "QUERY_TOO_COMPLEX",
]);

/** Whether the API did not answer, or not now; anything else is a bug. */
export const isApiAway = (failure: unknown): boolean => {
  if (!isClientError(failure)) return false;
  // That the reader left is no fault of anybody; a page that nobody waits for may say anything.
  if (failure instanceof NetworkError) return true;
  return !failure.faults.some(({ code }) => OUR_FAULT.has(code));
};

/**
 * What a page says when the API did not answer. A bug is no outage: whatever is not the API's silence is thrown on.
 * @param what was asked, for the log: "the API gave no figures"; null: nothing that an operator has to know
 * @returns since when it is away, milliseconds since 1970
 * @throws the failure itself, when it is not that the API is away
 */
export const apiIsAway = (what: string | null, failure: unknown): number => {
  if (!isApiAway(failure)) throw failure;
  dontKeep();
  if (what !== null) console.error(`${what}:`, failure instanceof Error ? failure.message : failure);
  return Date.now();
};

/**
 * For what a page can do without: nothing in its place when the API is away.
 * @returns a handler for `catch` of a promise
 */
export const unlessAway =
  <Instead>(what: string | null, instead: Instead) =>
  (failure: unknown): Instead => {
    apiIsAway(what, failure);
    return instead;
  };
