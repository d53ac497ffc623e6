/**
 * How far a value lies from the one that it is held against, in the unit of both.
 * @returns null where one of them is not known
 */
export function apart(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}
