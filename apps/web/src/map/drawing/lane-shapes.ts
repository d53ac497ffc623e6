import type { Point } from "../point";
import { type Lane, laneLength } from "./lane";

/** How a lane bends, ready to be laid between two places: its handles as shares of the straight line, turned. */
export interface Bend {
  readonly leave: Point;
  readonly arrive: Point;
  /** As a share of the straight line. */
  readonly length: number;
  /** What it costs where nothing lies near, as a share of the straight line: its length, and its looks. */
  readonly least: number;
}

const DEGREE = Math.PI / 180;
/** Angles between the straight line and the beginning; both signs: to either side. */
const LEAVE = [16, -16, 34, -34, 0, 54, -54, 76, -76, 100, -100];
/** How much more or less the end turns. */
const DIFFERENCE = [0, 24, -24, 46, -46];
const STRONGEST = 112;

/** A light bend is the most beautiful; two bends against each other are the least. Radians and shares. */
const IDEAL = 0.32;
const costOf = (leave: number, arrive: number): number => {
  const strength = (Math.abs(leave) + Math.abs(arrive)) / 2;
  const swing = leave * arrive < 0 ? 0.25 : 0;
  return 0.22 * (strength - IDEAL) ** 2 + 0.06 * Math.abs(leave - arrive) + swing;
};

/** A handle as long as an arc of a circle has it at that angle. */
const handle = (angle: number): Point => {
  const length = Math.min(0.7, 2 / (3 * (1 + Math.cos(angle))));
  return [length * Math.cos(angle), length * Math.sin(angle)];
};

const laneBetween = (from: Point, to: Point, { leave, arrive }: Pick<Bend, "leave" | "arrive">): Lane => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return [
    from,
    [from[0] + x * leave[0] - y * leave[1], from[1] + x * leave[1] + y * leave[0]],
    [to[0] - x * arrive[0] + y * arrive[1], to[1] - x * arrive[1] - y * arrive[0]],
    to,
  ];
};

/** The bends that are tried, the cheapest first. */
export const bends: readonly Bend[] = LEAVE.flatMap((leave) =>
  DIFFERENCE.map((difference) => [leave, leave + difference] as const),
)
  .filter(([, arrive]) => Math.abs(arrive) <= STRONGEST)
  .map(([leave, arrive]) => [leave * DEGREE, arrive * DEGREE] as const)
  .map(([leave, arrive]): Bend => {
    const handles = { leave: handle(leave), arrive: handle(-arrive) };
    const length = laneLength(laneBetween([0, 0], [1, 0], handles));
    return { ...handles, length, least: length + costOf(leave, arrive) };
  })
  .sort((one, other) => one.least - other.least);
