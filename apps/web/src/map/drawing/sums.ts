import type { Box } from "./box";

/** Counts the pixels of a box for which something holds, as fast for a large box as for a small one. */
export type Count = (box: Box) => number;

/**
 * @param left, top: of the part of a stage that is looked at, whole pixels; what lies outside it counts as nothing
 * @param holds asked once for each pixel
 */
export const countIn = ({ left, top, right, bottom }: Box, holds: (x: number, y: number) => boolean): Count => {
  const [width, height] = [Math.ceil(right - left), Math.ceil(bottom - top)];
  const across = width + 1;
  // How many there are above and to the left of each corner.
  const sums = new Int32Array(across * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      if (holds(left + x, top + y)) row++;
      sums[(y + 1) * across + x + 1] = row + (sums[y * across + x + 1] ?? 0);
    }
  }
  const column = (x: number): number => Math.max(0, Math.min(width, Math.round(x - left)));
  const line = (y: number): number => across * Math.max(0, Math.min(height, Math.round(y - top)));
  const at = (index: number): number => sums[index] ?? 0;
  return (box) => {
    const [from, to] = [column(box.left), column(box.right)];
    const [first, last] = [line(box.top), line(box.bottom)];
    return at(last + to) - at(first + to) - at(last + from) + at(first + from);
  };
};
