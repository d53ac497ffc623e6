import { doubleArea } from "../../src/topology/winding.js";
import { isInside } from "../../src/validate/is-inside.js";
import type { Point } from "../raster/grid.js";
import type { Border } from "./smooth.js";

/** TopoJSON's way to name an arc: its number, or the complement of it when it runs backwards. */
export type ArcNumber = number;

interface Directed {
  readonly arc: ArcNumber;
  readonly points: readonly Point[];
}

interface Ring {
  readonly arcs: readonly ArcNumber[];
  readonly points: readonly Point[];
}

/** The polygons of one area: outer ring anticlockwise, then its holes. Islands are polygons of their own. */
export function polygonsOfArea(borders: readonly Border[], label: number): ArcNumber[][][] {
  const rings = ringsOf(directedAround(borders, label));
  const outer = rings.filter((ring) => doubleArea(ring.points) > 0);
  const holes = rings.filter((ring) => doubleArea(ring.points) < 0);
  return outer.map((ring) => [
    [...ring.arcs],
    ...holes.filter((hole) => isHoleOf(hole, ring)).map((hole) => [...hole.arcs]),
  ]);
}

/** Every border of the area, turned so that the area lies on its left. */
function directedAround(borders: readonly Border[], label: number): Directed[] {
  return borders.flatMap(({ left, right, points }, arc): Directed[] => {
    if (left === label) return [{ arc, points }];
    return right === label ? [{ arc: ~arc, points: points.toReversed() }] : [];
  });
}

function ringsOf(directed: readonly Directed[]): Ring[] {
  const starts = new Map(directed.map((border) => [keyOf(border.points[0]), border]));
  const rings: Ring[] = [];
  const used = new Set<Directed>();
  for (const first of directed) {
    const arcs: ArcNumber[] = [];
    const points: Point[] = [];
    for (let border: Directed | undefined = first; border !== undefined && !used.has(border); ) {
      used.add(border);
      arcs.push(border.arc);
      points.push(...border.points.slice(0, -1));
      border = starts.get(keyOf(border.points.at(-1)));
    }
    if (arcs.length > 0) rings.push({ arcs, points });
  }
  return rings;
}

function keyOf(point: Point | undefined): string {
  return point === undefined ? "" : `${point[0]} ${point[1]}`;
}

function isHoleOf(hole: Ring, outer: Ring): boolean {
  const [point] = hole.points;
  return point !== undefined && isInside(point, [outer.points]);
}
