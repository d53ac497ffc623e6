/**
 * Rounds amounts of any sign to whole numbers that add up to `total`: everything down first, then one more for the
 * largest fractions. Ties go to the smaller key, so that order of input changes nothing.
 * @param amounts real amounts whose sum is `total` up to rounding noise
 * @param total whole number to reach
 * @param keys one a amount, for ties
 * @param caps no amount may end above its cap
 * @returns one whole number an amount, in their order
 * @throws RangeError when the total lies beyond the caps, below what can be taken from what is positive, or is no number
 */
export function largestRemainder(
  amounts: readonly number[],
  total: number,
  keys: readonly string[],
  caps?: readonly number[],
): number[] {
  if (!Number.isInteger(total) || amounts.some((amount) => !Number.isFinite(amount)))
    throw new RangeError(`Cannot reach ${total} from amounts that are no numbers`);
  const whole = amounts.map((amount, i) => Math.min(Math.floor(amount), caps?.[i] ?? Number.POSITIVE_INFINITY));
  let missing = total - whole.reduce((sum, amount) => sum + amount, 0);
  const order = amounts
    .map((amount, i) => ({ i, fraction: amount - (whole[i] as number), key: keys[i] as string }))
    .sort((p, q) => q.fraction - p.fraction || (p.key < q.key ? -1 : p.key > q.key ? 1 : 0));
  // Floating noise can leave a whole unit more than fractions suggest: go round again until nothing is missing.
  while (missing > 0) {
    let moved = false;
    for (const { i } of order) {
      if (missing <= 0) break;
      if ((whole[i] as number) + 1 > (caps?.[i] ?? Number.POSITIVE_INFINITY)) continue;
      whole[i] = (whole[i] as number) + 1;
      missing -= 1;
      moved = true;
    }
    if (!moved) throw new RangeError(`Cannot reach ${total} within the caps: ${missing} is left`);
  }
  // The other way too: never below zero, and not on and on where nothing positive is left to take from.
  while (missing < 0) {
    const before = missing;
    for (const { i } of order.toReversed()) {
      if (missing === 0 || (whole[i] as number) <= 0) continue;
      whole[i] = (whole[i] as number) - 1;
      missing += 1;
    }
    if (missing === before)
      throw new RangeError(`Cannot reach ${total}: ${-missing} too many, and nothing is positive`);
  }
  return whole;
}
