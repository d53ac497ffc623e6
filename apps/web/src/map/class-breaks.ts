/** Edges between classes, ascending. Of a balance: distances from zero. */
export type ClassBreaks = readonly [number, number, number];

/** -3 largest shortfall ... 0 in balance ... 3 largest surplus. */
export type BalanceClass = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export const balanceClasses: readonly BalanceClass[] = [-3, -2, -1, 0, 1, 2, 3];

/** Shares of the values that lie nearer to zero than each edge. */
const QUANTILES = [0.2, 0.55, 0.85] as const;

const SMALLEST_POWER = -4;
const LARGEST_POWER = 12;
const niceSteps: readonly number[] = Array.from({ length: LARGEST_POWER - SMALLEST_POWER + 1 }, (_, index) =>
  [1, 2, 5].map((digit) => Number(`${digit}e${SMALLEST_POWER + index}`)),
).flat();

const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.round(share * (ascending.length - 1))] ?? 0;

const nearestNice = (value: number, finest: number): number => {
  const distance = (step: number) => Math.abs(Math.log(step / Math.max(finest, value)));
  return niceSteps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
};

const above = (value: number, floor: number): number =>
  value > floor ? value : (niceSteps.find((step) => step > floor) ?? floor * 2);

/**
 * Round class edges by data, the same on both sides of zero, so that equal depth of colour means an equal amount. What is
 * exactly zero falls in the middle class whatever the edges are, so it has no say in them.
 * `values`: of every recalculation, so that the edges stay put when the reader switches. `finest`: the smallest edge that
 * says something, 1 for euros and counts.
 */
export const classBreaks = (values: readonly number[], finest = 1): ClassBreaks => {
  const distances = values
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((left, right) => left - right);
  const [near, middle, far] = QUANTILES.map((share) => nearestNice(quantile(distances, share), finest));
  const first = near ?? finest;
  const second = above(middle ?? first, first);
  return [first, second, above(far ?? second, second)];
};

/** The class of an own position; a value on an edge belongs to the class further from zero. */
export const classOf = (value: number, breaks: ClassBreaks): BalanceClass => {
  const depth = breaks.filter((edge) => Math.abs(value) >= edge).length;
  return (Math.sign(value) * depth + 0) as BalanceClass;
};

/** Lower and upper edge of a class as distances from zero; null: open end. */
export const edgesOf = (balanceClass: BalanceClass, breaks: ClassBreaks): { from: number; to: number | null } => {
  const depth = Math.abs(balanceClass);
  return { from: depth === 0 ? 0 : (breaks[depth - 1] ?? 0), to: breaks[depth] ?? null };
};
