/** Edges between the seven classes, as distances from zero: [edge of "in balance", middle, far], EUR, ascending. */
export type ClassBreaks = readonly [number, number, number];

/** -3 largest shortfall ... 0 in balance ... 3 largest surplus. */
export type BalanceClass = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export const balanceClasses: readonly BalanceClass[] = [-3, -2, -1, 0, 1, 2, 3];

/** Shares of the regions that lie nearer to zero than each edge. */
const QUANTILES = [0.2, 0.55, 0.85] as const;

const niceSteps: readonly number[] = Array.from({ length: 13 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.round(share * (ascending.length - 1))] ?? 0;

const nearestNice = (value: number): number => {
  const distance = (step: number) => Math.abs(Math.log(step / Math.max(1, value)));
  return niceSteps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
};

const above = (value: number, floor: number): number =>
  value > floor ? value : (niceSteps.find((step) => step > floor) ?? floor * 2);

/**
 * Round class edges, the same on both sides of zero, so that equal depth of colour means an equal amount.
 * `positions`: own positions (EUR) of every recalculation, so that the edges stay put when the reader switches.
 */
export const classBreaks = (positions: readonly number[]): ClassBreaks => {
  const distances = positions.map(Math.abs).sort((left, right) => left - right);
  const [near, middle, far] = QUANTILES.map((share) => nearestNice(quantile(distances, share)));
  const first = near ?? 1;
  const second = above(middle ?? first, first);
  return [first, second, above(far ?? second, second)];
};

/** The class of an own position; a value on an edge belongs to the class further from zero. EUR in. */
export const classOf = (position: number, breaks: ClassBreaks): BalanceClass => {
  const depth = breaks.filter((edge) => Math.abs(position) >= edge).length;
  return (Math.sign(position) * depth + 0) as BalanceClass;
};

/** Lower and upper edge of a class in EUR as distances from zero; null: open end. */
export const edgesOf = (balanceClass: BalanceClass, breaks: ClassBreaks): { from: number; to: number | null } => {
  const depth = Math.abs(balanceClass);
  return { from: depth === 0 ? 0 : (breaks[depth - 1] ?? 0), to: breaks[depth] ?? null };
};
