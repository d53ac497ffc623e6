/** Edges between classes, ascending. Of a balance: distances from zero. */
export type ClassBreaks = readonly [number, number, number];

/** A balance lies on either side of zero; a loss or a chance only grows. */
export type ScaleKind = "balance" | "loss";

/** Balance: -3 largest shortfall ... 0 in balance ... 3 largest surplus. Loss: 0 none ... 4 most. */
export type MapClass = -3 | -2 | -1 | 0 | 1 | 2 | 3 | 4;

export const classesOf: Readonly<Record<ScaleKind, readonly MapClass[]>> = {
  balance: [-3, -2, -1, 0, 1, 2, 3],
  loss: [4, 3, 2, 1, 0],
};

/** Shares of the values that lie nearer to zero than each edge. */
const QUANTILES: Readonly<Record<ScaleKind, readonly number[]>> = {
  balance: [0.2, 0.55, 0.85],
  loss: [0.3, 0.6, 0.85],
};

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
 * Round class edges by data. For a balance the same on both sides of zero, so that equal depth of colour means an equal
 * amount. `values`: of every recalculation, so that the edges stay put when the reader switches. `finest`: the smallest
 * edge that says something, 1 for euros and counts.
 */
export const classBreaks = (kind: ScaleKind, values: readonly number[], finest = 1): ClassBreaks => {
  const distances = values
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((left, right) => left - right);
  const [near, middle, far] = QUANTILES[kind].map((share) => nearestNice(quantile(distances, share), finest));
  const first = near ?? finest;
  const second = above(middle ?? first, first);
  return [first, second, above(far ?? second, second)];
};

/** The class of a value; a value on an edge belongs to the class further from zero. */
export const classOf = (kind: ScaleKind, value: number, breaks: ClassBreaks): MapClass => {
  const depth = breaks.filter((edge) => Math.abs(value) >= edge).length;
  if (kind === "loss") return (value > 0 ? depth + 1 : 0) as MapClass;
  return (Math.sign(value) * depth + 0) as MapClass;
};

/** Lower and upper edge of a class as distances from zero; null: open end. */
export const edgesOf = (
  kind: ScaleKind,
  mapClass: MapClass,
  breaks: ClassBreaks,
): { from: number; to: number | null } => {
  const depth = kind === "loss" ? mapClass - 1 : Math.abs(mapClass);
  if (depth < 0) return { from: 0, to: 0 };
  return { from: depth === 0 ? 0 : (breaks[depth - 1] ?? 0), to: breaks[depth] ?? null };
};
