/** Values come from clients: never echo more than this. */
const SHOWN_LENGTH = 100;

/** A client's value as short text for `Fault.value`. */
export function shownValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
