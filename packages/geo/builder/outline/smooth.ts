import { cornerToPoint, type Grid, type Point } from "../raster/grid.js";
import type { Line } from "./trace.js";

/** A traced line with points in metres. */
export interface Border {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
}

/** Pulling in and pushing out in turn (Taubin): takes the stairs out of a line without shrinking what it surrounds. */
const strokes = [0.5, -0.52];
const rounds = 24;

/** Smooths all lines together, so that junctions move along. Coast points look at the coast only: no dents where borders end. */
export function smoothLines(grid: Grid, lines: readonly Line[]): Border[] {
  const neighbours = neighboursOf(lines);
  let places = new Map([...neighbours.keys()].map((corner) => [corner, pointOf(grid, corner)]));
  for (let round = 0; round < rounds; round++) {
    for (const stroke of strokes) places = moved(places, neighbours, stroke);
  }
  return lines.map(({ corners, left, right }) => ({
    points: corners.map((corner) => places.get(corner) ?? pointOf(grid, corner)),
    left,
    right,
  }));
}

function neighboursOf(lines: readonly Line[]): Map<number, number[]> {
  const inland = new Map<number, number[]>();
  const coast = new Map<number, number[]>();
  for (const { corners, left, right } of lines) {
    const target = left === 0 || right === 0 ? coast : inland;
    for (let k = 0; k + 1 < corners.length; k++) {
      link(target, corners[k] ?? 0, corners[k + 1] ?? 0);
      link(target, corners[k + 1] ?? 0, corners[k] ?? 0);
    }
  }
  return new Map([...inland, ...coast]);
}

function link(target: Map<number, number[]>, from: number, to: number): void {
  const known = target.get(from);
  if (known === undefined) target.set(from, [to]);
  else known.push(to);
}

function moved(places: Map<number, Point>, neighbours: Map<number, number[]>, stroke: number): Map<number, Point> {
  const result = new Map<number, Point>();
  for (const [corner, [x, y]] of places) {
    const around = neighbours.get(corner) ?? [];
    let [sumX, sumY] = [0, 0];
    for (const other of around) {
      const [otherX, otherY] = places.get(other) ?? [x, y];
      sumX += otherX;
      sumY += otherY;
    }
    result.set(corner, [x + stroke * (sumX / around.length - x), y + stroke * (sumY / around.length - y)]);
  }
  return result;
}

function pointOf(grid: Grid, corner: number): Point {
  const width = grid.columns + 1;
  return cornerToPoint(grid, [corner % width, Math.floor(corner / width)]);
}
