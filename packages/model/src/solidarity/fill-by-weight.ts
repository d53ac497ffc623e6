/**
 * min(cap, λ * weight) with the λ for which the amounts add up to `total`: everybody pays by weight until its cap is
 * reached, and the rest is shared by the others.
 * @param total at most the sum of the caps
 */
export function fillByWeight(weights: readonly number[], caps: readonly number[], total: number): number[] {
  const amounts = caps.map(() => 0);
  // Those that reach their cap first come first.
  const order = weights
    .map((weight, i) => ({ i, weight, cap: caps[i] as number }))
    .sort((p, q) => p.cap * q.weight - q.cap * p.weight);
  let left = total;
  let weightLeft = weights.reduce((sum, w) => sum + w, 0);
  for (const { i, weight, cap } of order) {
    const amount = weightLeft > 0 ? Math.min(cap, (left * weight) / weightLeft) : Math.min(cap, left);
    amounts[i] = amount;
    left -= amount;
    weightLeft -= weight;
  }
  return amounts;
}
