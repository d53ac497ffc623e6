import { type Scale, stepOf } from "./scale";

/**
 * Rounds signed parts so that what is shown adds up to the shown total (largest remainder).
 * `parts` add up to `total`, EUR; the answer is EUR, in whole steps of the scale. No figure moves by more than one step.
 */
export const reconcile = (parts: readonly number[], total: number, scale: Scale): readonly number[] => {
  const step = stepOf(scale);
  const steps = parts.map((part) => Math.round(part / step));
  let missing = Math.round(total / step) - steps.reduce((sum, value) => sum + value, 0);
  const byError = parts
    .map((part, index) => ({ index, error: part / step - (steps[index] ?? 0) }))
    .filter(({ index }) => parts[index] !== 0);
  while (missing !== 0 && byError.length > 0) {
    const way = Math.sign(missing);
    byError.sort((left, right) => way * (right.error - left.error) || left.index - right.index);
    const chosen = byError.shift();
    if (chosen) steps[chosen.index] = (steps[chosen.index] ?? 0) + way;
    missing -= way;
  }
  return steps.map((value) => value * step + 0);
};
