/**
 * Root of a continuous function that changes sign between `low` and `high`: regula falsi (Illinois) down to the last
 * bits, because the calibration asks for whole euros in a sum of billions.
 * @throws RangeError where the signs at the ends are equal
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [x0, x1] = [low, high];
  let [f0, f1] = [f(x0), f(x1)];
  if (f0 * f1 > 0) throw new RangeError(`No change of sign between ${low} and ${high}: ${f0} and ${f1}`);
  for (let step = 0; step < 200; step++) {
    const x = (x0 * f1 - x1 * f0) / (f1 - f0);
    if (x === x0 || x === x1 || !Number.isFinite(x)) break;
    const value = f(x);
    if (value === 0) return x;
    if (value * f1 < 0) [x0, f0] = [x1, f1];
    else f0 /= 2;
    [x1, f1] = [x, value];
  }
  return Math.abs(f0) < Math.abs(f1) ? x0 : x1;
}
