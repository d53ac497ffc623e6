/**
 * Largest share s in [0, 1] with a + b*s <= 0: how much of the year's task one norm allows.
 * Where even nothing is too much and the task does not help, the answer is 0.
 */
export function largestShare(a: number, b: number): number {
  if (a + b <= 0) return 1;
  if (b <= 0) return 0;
  return Math.min(1, Math.max(0, -a / b));
}
