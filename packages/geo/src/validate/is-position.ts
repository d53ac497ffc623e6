/** At least two numbers (which may still be out of place or not finite); a height may follow. */
export function isPosition(value: unknown): value is number[] {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === "number");
}
