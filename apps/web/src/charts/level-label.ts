/** From where to where a line runs, in drawing units. */
export interface Stretch {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Where a label stands: its left end, and from where to where its letters reach, above or below the level. */
export interface LabelPlace {
  readonly x: number;
  readonly side: "above" | "below";
}

/** What letters of this size take above their level and below it; a dot on a line keeps as far away as it is wide. */
const REACH = { above: [-17, -1], below: [7, 21] } as const;
const DOT = 4;
const STEP = 6;

const runsThrough = (
  { from, to }: Stretch,
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
) => {
  const [[ax, ay], [bx, by]] = from[0] <= to[0] ? [from, to] : [to, from];
  if (bx < x0 || ax > x1) return false;
  const at = (x: number) => (bx === ax ? ay : ay + ((by - ay) * (x - ax)) / (bx - ax));
  const ends = [at(Math.max(ax, x0)), bx === ax ? by : at(Math.min(bx, x1))];
  return Math.max(...ends) >= y0 && Math.min(...ends) <= y1;
};

/** Whether a line runs through a label that stands here. */
export const isCrossed = (
  { x, side }: LabelPlace,
  { level, width, lines }: { readonly level: number; readonly width: number; readonly lines: readonly Stretch[] },
): boolean => {
  const [up, down] = REACH[side];
  const across = [x - DOT, x + width + DOT] as const;
  const along = [level + up - DOT, level + down + DOT] as const;
  return lines.some((line) => runsThrough(line, across, along));
};

/**
 * Where the label of a level stands without a line through it: above the level as far to the left as there is room, or else
 * below it. Where there is no room at all, on the left above: nothing then is better than that.
 * @param about `level`: height of the level; `width`: of the label; `left`, `right`: between which it stands
 */
export const placeLevelLabel = (about: {
  readonly level: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Stretch[];
}): LabelPlace => {
  const { width, left, right } = about;
  const steps = Math.max(0, Math.floor((right - left - width) / STEP));
  const places = (["above", "below"] as const).flatMap((side) =>
    Array.from({ length: steps + 1 }, (_, step) => ({ x: left + step * STEP, side })),
  );
  return places.find((place) => !isCrossed(place, about)) ?? { x: left, side: "above" };
};
