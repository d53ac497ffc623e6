/** Names the newest recalculation, wherever a code is asked. */
export const LATEST = "latest";

const WORDS: ReadonlySet<string> = new Set([LATEST, "newest", "current", "nieuwste", "laatste"]);

/** Whether a code is a word for the newest recalculation, in either language and in any case. */
export const isLatest = (code: string): boolean => WORDS.has(code.trim().toLowerCase());
