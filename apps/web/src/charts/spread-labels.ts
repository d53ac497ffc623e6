/**
 * Moves labels that would overlap apart, each as little as possible and in their order.
 * `wanted`: where each would stand (any order); `gap`: the least distance between two; `low`, `high`: where they may stand.
 * The answer has the order of `wanted`. Too many labels for the room end evenly spread over it.
 */
export const spreadLabels = (wanted: readonly number[], gap: number, low: number, high: number): readonly number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const room = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1));
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(floor, wanted[index] ?? 0);
    floor = placed[index] + room;
  }
  let ceiling = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(ceiling, placed[index] ?? 0);
    ceiling = placed[index] - room;
  }
  return placed;
};
