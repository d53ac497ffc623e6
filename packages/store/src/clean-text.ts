/** PostgreSQL holds no NUL and no half of a surrogate pair; both come from damaged files only. */
export const cleanText = (text: string): string => text.replace(/[\0\p{Cs}]/gu, "\uFFFD");

/** The same in every text of a plain object. */
export function cleanTexts<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "string" ? cleanText(part) : part,
  ) as T;
}
