import { lengthOf, minus, type Point, plus, times } from "../point";
import { type Box, grown, moved } from "./box";
import { type LabelText, labelLinesOf, nameLines, outerBox, type PlacedLabel } from "./label";
import type { Land } from "./land";

const STEP = 8;
/** Pixels between a label outside and the coast. */
const OFF_SHORE = 3;
/** The longest line to a region, as a share of the width of the stage. */
const LONGEST = 0.24;
/** What a pixel over another region counts beside a pixel over the sea. */
const OVER_LAND = 1.5;

/** The point of a box that lies nearest to a place. */
const edgeTowards = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(right, x)),
  Math.max(top, Math.min(bottom, y)),
];

const inBox = ([x, y]: Point, { left, top, right, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Every two pixels of a straight line. */
export const alongLine = (from: Point, to: Point): readonly Point[] => {
  const way = minus(to, from);
  const steps = Math.max(1, Math.ceil(lengthOf(way) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => plus(from, times(way, step / steps)));
};

const dot = ([x, y]: Point): Box => ({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 });

const isOutside = (land: Land, { left, top, right, bottom }: Box): boolean => {
  for (let y = top; y <= bottom; y += 4) {
    for (let x = left; x <= right; x += 4) if (land.at(x, y) !== 0) return false;
  }
  return true;
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
  const { width, height } = land.stage;
  const kept = boxes.map((box) => grown(box, 2));
  const longest = width * LONGEST;
  let best: { readonly label: PlacedLabel; readonly cost: number } | null = null;
  for (const names of nameLines(text.name)) {
    const lines = labelLinesOf(names, text, land.stage);
    const outer = outerBox(lines);
    for (let y = 0; y < height; y += STEP) {
      for (let x = 0; x < width; x += STEP) {
        const at: Point = [x, y];
        const box = moved(outer, at);
        const from = edgeTowards(grown(box, 2), heart);
        const length = lengthOf(minus(heart, from));
        if (length > longest || (best && length >= best.cost)) continue;
        if (!isOutside(land, grown(box, OFF_SHORE)) || !isFree(box)) continue;
        const line = alongLine(from, heart);
        if (line.some((point) => kept.some((one) => inBox(point, one)) || isTaken(dot(point)))) continue;
        const foreign = line.filter(([px, py]) => ![0, id].includes(land.at(px, py))).length * 2;
        const cost = length + foreign * OVER_LAND;
        if (best && cost >= best.cost) continue;
        best = { cost, label: { code: text.code, at, lines, leader: [from, heart] } };
      }
    }
  }
  return best?.label ?? null;
};
