import { lengthOf, minus, type Point, plus, times } from "../point";
import { type Box, grown, moved } from "./box";
import { type LabelText, labelLinesOf, nameLines, outerBox, type PlacedLabel } from "./label";
import type { Land } from "./land";
import type { Stage } from "./stage";

const STEP = 8;
/** Pixels between a label outside and the coast. */
const OFF_SHORE = 3;
/** The longest line to a region, as a share of the width of the stage. */
const LONGEST = 0.24;
/** What a pixel over another region counts beside a pixel over the sea. */
const OVER_LAND = 1.5;

/** A place for a label, and where the line to its region would begin. */
interface Spot {
  readonly at: Point;
  readonly box: Box;
  readonly from: Point;
  readonly length: number;
}

/** The point of a box that lies nearest to a place. */
const edgeTowards = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(right, x)),
  Math.max(top, Math.min(bottom, y)),
];

/** Whether a straight line goes through a box. */
const strikes = ([ax, ay]: Point, [bx, by]: Point, { left, top, right, bottom }: Box): boolean => {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [ax, bx - ax, left, right],
    [ay, by - ay, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] =
      way > 0 ? [(low - start) / way, (high - start) / way] : [(high - start) / way, (low - start) / way];
    from = Math.max(from, near);
    to = Math.min(to, far);
    if (from >= to) return false;
  }
  return true;
};

/** Every two pixels of a straight line. */
export const alongLine = (from: Point, to: Point): readonly Point[] => {
  const way = minus(to, from);
  const steps = Math.max(1, Math.ceil(lengthOf(way) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => plus(from, times(way, step / steps)));
};

const dot = ([x, y]: Point): Box => ({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 });

/** Places of a stage with how far a box around them lies from a point, the nearest first. */
const placesAround = (stage: Stage, outer: Box, heart: Point, longest: number): readonly Spot[] => {
  const found: Spot[] = [];
  for (let y = 0; y < stage.height; y += STEP) {
    for (let x = 0; x < stage.width; x += STEP) {
      const box = moved(outer, [x, y]);
      const from = edgeTowards(grown(box, 2), heart);
      const length = lengthOf(minus(heart, from));
      if (length <= longest) found.push({ at: [x, y], box, from, length });
    }
  }
  return found.sort((one, other) => one.length - other.length);
};

/**
 * A label in the sea or abroad, with a line to its region that strikes no other label.
 * @param isFree whether a label may stand there
 * @param isTaken whether something lies there that the line may not cross
 * @returns null where there is no such place nearby
 */
export const callOut = (
  land: Land,
  id: number,
  text: LabelText,
  boxes: readonly Box[],
  isFree: (box: Box) => boolean,
  isTaken: (box: Box) => boolean,
): PlacedLabel | null => {
  const heart = land.territories[id - 1]?.heart;
  if (!heart) return null;
  const kept = boxes.map((box) => grown(box, 2));
  const longest = land.stage.width * LONGEST;
  let best: { readonly label: PlacedLabel; readonly cost: number } | null = null;
  for (const names of nameLines(text.name)) {
    const lines = labelLinesOf(names, text, land.stage);
    const outer = outerBox(lines);
    for (const { at, box, from, length } of placesAround(land.stage, outer, heart, longest)) {
      if (best && length >= best.cost) break;
      if (land.covered(grown(box, OFF_SHORE)) > 0 || !isFree(box)) continue;
      if (kept.some((one) => strikes(from, heart, one))) continue;
      const line = alongLine(from, heart);
      if (line.some((point) => isTaken(dot(point)))) continue;
      const foreign = line.filter(([px, py]) => ![0, id].includes(land.at(px, py))).length * 2;
      const cost = length + foreign * OVER_LAND;
      if (best && cost >= best.cost) continue;
      best = { cost, label: { code: text.code, at, lines, leader: [from, heart] } };
    }
  }
  return best?.label ?? null;
};
