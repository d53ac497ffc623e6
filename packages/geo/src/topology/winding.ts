import type { Position } from "geojson";

/** Twice the signed area of a ring, in the square of its unit; positive: anticlockwise. */
export function doubleArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return sum;
}

export function isClockwise(ring: readonly (readonly number[])[]): boolean {
  return doubleArea(ring) < 0;
}

/** Outer ring clockwise, holes anticlockwise: the convention of d3-geo. */
export function clockwise(polygon: Position[][]): Position[][] {
  return polygon.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}
