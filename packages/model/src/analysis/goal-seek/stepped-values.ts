import type { Lever } from "../../scenario/lever.js";

/** Decimals of a step: 0.05 has two. */
function decimalsOf(step: number): number {
  return (String(step).split(".")[1] ?? "").length;
}

/** Whole steps beyond the exact answer that are tried: rounding can fall just short once. */
const TRIED = 2;

/**
 * Whole numbers of steps (counted from the least value) from `value` on towards `end`, nearest first, then `end` itself.
 * @param end the end of the range where the gap is closed
 */
export function steppedValues(lever: Lever, value: number, end: number): number[] {
  const towards = end >= value ? 1 : -1;
  const steps = (value - lever.min) / lever.step;
  // A value that is a whole number of steps up to rounding noise counts as one.
  const first =
    Math.abs(steps - Math.round(steps)) < 1e-9 ? Math.round(steps) : towards > 0 ? Math.ceil(steps) : Math.floor(steps);
  const decimals = Math.max(decimalsOf(lever.step), decimalsOf(lever.min));
  const tried = Array.from({ length: TRIED }, (_, k) =>
    Number((lever.min + (first + towards * k) * lever.step).toFixed(decimals)),
  );
  const inRange = tried.filter((at) => at >= lever.min && at <= lever.max);
  return inRange.some((at) => at === end) ? inRange : [...inRange, end];
}
