import type { MunicipalityShape } from "../municipality-drawing";
import { type Point, plus, times } from "../point";
import { type Box, grown, moved, overlaps } from "./box";
import { boxAround, cornersOf, meet, type Outline } from "./outlines";
import { textWidth } from "./text-width";

/** Inhabitants of towns that help to find one's way, also where their name has little room. */
const LARGE_TOWN = 150_000;
/** Room that a name asks for in its municipality, and figures below it. */
const ROOM_FOR_NAME = 17;
const ROOM_FOR_FIGURES = 34;

/** Size of names and of the figures below them; `foot`: from the foot of one line to that of the next. */
export const NAME_TEXT = { name: 11, figure: 10, foot: 12 } as const;
/** Radius of the dot of a large town. */
const DOT = 4;
/** What stays free around a name: its halo, and a little air. */
const AIR = 2;
/** The same between a name and a flow, which has a halo too. */
const FROM_FLOW = 3;

/** A name that has its place. `at`: the middle of the foot of its first line, in the units of the drawing. */
export interface PlacedName {
  readonly shape: MunicipalityShape;
  readonly at: Point;
  readonly lines: readonly string[];
  /** A large town has a dot where it lies. */
  readonly dot: boolean;
}

export interface NameSettings {
  /** Sizes of letters, in pixels as `NAME_TEXT` counts them, in one unit of the drawing. */
  readonly scale: number;
  /** Chosen by the reader: it is named before all others. */
  readonly chosen: string | null;
  /** What is written under a name where there is room for it. */
  readonly figures: (shape: MunicipalityShape) => readonly string[];
  /** Flows as they are drawn, in the units of the drawing. */
  readonly flows: readonly Outline[];
}

const boxOf = (lines: readonly string[]): Box => {
  const half = Math.max(
    ...lines.map((line, at) => textWidth(line, at === 0 ? NAME_TEXT.name : NAME_TEXT.figure, "medium") / 2),
  );
  const bottom = (lines.length - 1) * NAME_TEXT.foot + NAME_TEXT.name * 0.25;
  return { left: -half, right: half, top: -NAME_TEXT.name * 0.78, bottom };
};

/** Below the place, above it, and beside it: where the foot of the first line may stand, the best first. */
const footsOf = (lines: readonly string[], dot: boolean): readonly Point[] => {
  const { right: half } = boxOf(lines);
  const below: Point = [0, NAME_TEXT.foot];
  const above: Point = [0, -DOT - AIR - (lines.length - 1) * NAME_TEXT.foot];
  const aside = DOT + AIR + half;
  const beside: readonly Point[] = [
    [aside, 4],
    [-aside, 4],
  ];
  return dot ? [below, above, ...beside] : [below, [0, 4], above];
};

/**
 * Where names of municipalities stand, so that none lies on another, on a dot or under a flow: there is a name that can be read,
 * or none. Figures under a name go first.
 * @param shapes the ones that come first get the room
 */
export const placeNames = (
  shapes: readonly MunicipalityShape[],
  { scale, chosen, figures, flows }: NameSettings,
): readonly PlacedName[] => {
  const outlines = flows
    .map((flow) => flow.map((point) => times(point, scale)))
    .map((outline) => ({ outline, around: grown(boxAround(outline), FROM_FLOW) }));
  const taken: Box[] = [];
  const isFree = (box: Box): boolean =>
    !taken.some((one) => overlaps(one, box)) &&
    !outlines.some(({ outline, around }) => overlaps(around, box) && meet(outline, cornersOf(grown(box, FROM_FLOW))));
  const wanted = [...shapes].sort((one, other) => Number(other.code === chosen) - Number(one.code === chosen));
  return wanted.flatMap((shape): readonly PlacedName[] => {
    const { code, name, centre, room, inhabitants } = shape;
    const dot = inhabitants >= LARGE_TOWN;
    if (!dot && code !== chosen && room * scale < ROOM_FOR_NAME) return [];
    const place = times(centre, scale);
    const mark: Box = { left: place[0] - DOT, right: place[0] + DOT, top: place[1] - DOT, bottom: place[1] + DOT };
    if (dot && taken.some((one) => overlaps(one, mark))) return [];
    const withFigures = room * scale >= ROOM_FOR_FIGURES ? [[name, ...figures(shape)]] : [];
    for (const lines of [...withFigures, [name]]) {
      for (const foot of footsOf(lines, dot)) {
        const box = grown(moved(boxOf(lines), plus(place, foot)), AIR);
        if (!isFree(box)) continue;
        taken.push(box, ...(dot ? [mark] : []));
        return [{ shape, at: plus(centre, times(foot, 1 / scale)), lines, dot }];
      }
    }
    return [];
  });
};
