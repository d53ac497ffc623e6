import type { Band, Level, Series } from "./types";

/** Smallest and largest value that a chart must hold; zero among them where the axis starts from zero. */
export const extentOf = (
  series: readonly Series[],
  bands: readonly Band[],
  levels: readonly Level[],
  fromZero: boolean,
): readonly [number, number] => {
  const values = [
    ...series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? [])),
    ...bands.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...levels.map(({ y }) => y),
    ...(fromZero ? [0] : []),
  ];
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low - 1, high + 1] : [low, high];
};
