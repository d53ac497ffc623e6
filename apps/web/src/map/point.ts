/** x to the right, y down. */
export type Point = readonly [number, number];

export const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by];
export const plus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by];
export const times = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];
export const lengthOf = ([x, y]: Point): number => Math.hypot(x, y);
/** Turned a quarter to the left as seen on the screen. */
export const leftOf = ([x, y]: Point): Point => [y, -x];

export const unit = (vector: Point): Point => {
  const length = lengthOf(vector);
  return length === 0 ? [0, 0] : times(vector, 1 / length);
};
