/** Name in a link of the result that it was made with. */
const NAME = "hash";
/** As many digits as tell any two results apart that people will ever compare. */
const DIGITS = 12;
const HASH = /^[0-9a-f]{8,64}$/;

export interface ResultMark {
  readonly given: string;
  readonly now: string;
  /** SAME: the link shows what it showed when it was made. UNREADABLE: what it names cannot be a hash. */
  readonly state: "SAME" | "CHANGED" | "UNREADABLE";
}

/** A link for paper: with the result that it stands for, so that a reader sees later whether it still gives that. */
export function withResult(query: string, hash: string): string {
  return `${query === "" ? "?" : `${query}&`}${NAME}=${hash.slice(0, DIGITS)}`;
}

/** Whether a link says which result it stands for. @param query without "?" */
export const namesResult = (query: string): boolean => new URLSearchParams(query).has(NAME);

/** What a link says of its result, held against the result of now; null where it says nothing. */
export function resultMark(params: Pick<URLSearchParams, "get">, hash: string): ResultMark | null {
  const given = params.get(NAME)?.trim().toLowerCase();
  if (given === undefined) return null;
  const shown = given.slice(0, HASH.test(given) ? DIGITS : 20);
  const state = !HASH.test(given) ? "UNREADABLE" : hash.startsWith(given) ? "SAME" : "CHANGED";
  return { given: shown, now: hash.slice(0, DIGITS), state };
}
