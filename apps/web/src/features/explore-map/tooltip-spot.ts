import type { Point } from "../../map/point";

/** Pixels between what a tip explains, or the pointer, and the tip. */
const GAP = 14;

interface TooltipRoom {
  readonly pointer: Point;
  /** Width and height of the tip. */
  readonly size: Point;
  /** Width and height of the map. */
  readonly stage: Point;
  /** What has to stay in sight: places on the label of the region, or along the flow. */
  readonly seen: readonly Point[];
}

/**
 * Where a tip stands: whole on the map, beside the pointer, and on nothing that it explains; where that can't be, on as little of it as
 * can be.
 * @returns its left top corner; all in pixels from that of the map
 */
export const tooltipSpot = ({ pointer: [x, y], size: [width, height], stage, seen }: TooltipRoom): Point => {
  const [across, down] = [seen.map(([one]) => one), seen.map(([, one]) => one)];
  const [left, right] = [Math.min(x, ...across), Math.max(x, ...across)];
  const [top, bottom] = [Math.min(y, ...down), Math.max(y, ...down)];
  const spots: readonly Point[] = [
    [x + GAP, y - height / 2],
    [x - GAP - width, y - height / 2],
    [right + GAP, y - height / 2],
    [left - GAP - width, y - height / 2],
    [x - width / 2, bottom + GAP],
    [x - width / 2, top - GAP - height],
    [x + GAP, y + GAP],
    [x - GAP - width, y + GAP],
    [x + GAP, y - GAP - height],
    [x - GAP - width, y - GAP - height],
  ];
  const inside = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const covered = ([from, above]: Point): number => {
    const holds = ([px, py]: Point) =>
      px > from - 4 && px < from + width + 4 && py > above - 4 && py < above + height + 4;
    return seen.filter(holds).length + (holds([x, y]) ? 1000 : 0);
  };
  const onStage = spots.map(
    ([from, above]): Point => [inside(from, stage[0] - width), inside(above, stage[1] - height)],
  );
  return onStage.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best));
};
