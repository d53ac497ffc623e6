import type { Polygon } from "geojson";

/** A place well inside a polygon whose corners stand on whole numbers: in the middle of its widest part, half way up. */
export function pointInside({ coordinates }: Polygon): readonly [x: number, y: number] {
  const heights = (coordinates[0] ?? []).map(([, y = 0]) => y);
  let [low, high] = [Infinity, -Infinity];
  for (const y of heights) [low, high] = [Math.min(low, y), Math.max(high, y)];
  // Between two rows of corners, so that no corner lies on the line.
  const y = Math.floor((low + high - 1) / 2) + 0.5;
  const crossings = coordinates
    .flatMap((ring) =>
      ring.slice(1).flatMap(([bx = 0, by = 0], index) => {
        const [ax = 0, ay = 0] = ring[index] ?? [];
        return by > y === ay > y ? [] : [bx + ((y - by) * (ax - bx)) / (ay - by)];
      }),
    )
    .toSorted((a, b) => a - b);
  let [from, to] = [crossings[0] ?? 0, crossings[1] ?? 0];
  for (let at = 2; at + 1 < crossings.length; at += 2) {
    const [start = 0, end = 0] = crossings.slice(at, at + 2);
    if (end - start > to - from) [from, to] = [start, end];
  }
  return [(from + to) / 2, y];
}
