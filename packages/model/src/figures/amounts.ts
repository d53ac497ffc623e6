/** The sums that a reader of figures may need. Small by itself: pages in a browser carry it, and nothing else of the model. */

/**
 * How far a value lies from the one that it is held against, in the unit of both.
 * @returns null where one of them is not known
 */
export function apart(value: number, from: number): number;
export function apart(value: number | null, from: number | null): number | null;
export function apart(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}

/**
 * @param amounts all in one unit
 * @returns what they come to together, in that unit; 0 where there are none
 */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/**
 * How many new homes were agreed: those of the task, and those that were taken out of it.
 * @param figures of one place or period; what is lost is part of the task, what was scrapped is not
 */
export function agreedHomes(figures: {
  readonly newHomes: number;
  readonly homesLost: number;
  readonly homesNotBuilt: number;
}): number {
  return figures.newHomes + figures.homesNotBuilt - figures.homesLost;
}

/**
 * @param of more than zero
 * @returns which part of a whole something is, 0 to 1
 */
export function share(part: number, of: number): number {
  return part / of;
}
