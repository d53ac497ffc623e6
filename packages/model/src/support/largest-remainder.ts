/**
 * Rounds amounts of any sign to whole numbers that add up to `total`: everything down first, then one more for the
 * largest fractions. Ties go to the smaller key, so that order of input changes nothing.
 * @param amounts real amounts whose sum is `total` up to rounding noise
 * @param total whole number to reach
 * @param keys one a amount, for ties
 * @param caps no amount may end above its cap
 */
export function largestRemainder(
  amounts: readonly number[],
  total: number,
  keys: readonly string[],
  caps?: readonly number[],
): number[] {
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
  for (let k = order.length - 1; missing < 0; k = k > 0 ? k - 1 : order.length - 1) {
    const i = order[k]?.i ?? 0;
    if ((whole[i] as number) > 0) {
      whole[i] = (whole[i] as number) - 1;
      missing += 1;
    }
  }
  return whole;
}
