import type { Polygon, Position } from "geojson";
import { doubleArea } from "../topology/winding.js";
import type { CandidateFeature } from "../validate/candidate.js";
import { isInside } from "../validate/is-inside.js";
import { pointInside } from "./point-inside.js";

/** Metres in a step of the grid; a gap between neighbours that is narrower on the whole is none on the ground. */
const stepMetres = 3;
const narrow = 300 / stepMetres;
/** A piece of no more than so many steps, about 300 m2, is a remnant of a line. */
export const remnant = 30;

interface Extent {
  readonly owner: number;
  readonly rings: Position[][];
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly area: number;
}

const areaOf = (rings: readonly Position[][]): number =>
  rings.reduce((sum, ring, index) => sum + (Math.abs(doubleArea(ring)) / 2) * (index === 0 ? 1 : -1), 0);

function extentsOf(features: readonly CandidateFeature[]): Extent[] {
  return features.flatMap(({ polygons }, owner) => {
    const area = polygons.reduce((sum, rings) => sum + areaOf(rings), 0);
    return polygons.map((rings) => {
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const [x = 0, y = 0] of rings[0] ?? []) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
      return { owner, rings, box: [west, south, east, north] as const, area };
    });
  });
}

/** Who has a place; of two the smaller, because a hole for it may have been forgotten in the larger. */
function ownerAt(point: readonly [number, number], extents: readonly Extent[]): number | null {
  const [x, y] = point;
  const all = extents.filter(
    ({ box: [west, south, east, north], rings }) =>
      x >= west && x <= east && y >= south && y <= north && isInside(point, rings),
  );
  return all.toSorted((a, b) => a.area - b.area)[0]?.owner ?? null;
}

interface Neighbour {
  readonly face: number;
  readonly length: number;
}

/** How much border each face has with each other one. */
function neighboursOf(faces: readonly Polygon[]): readonly Neighbour[][] {
  const sides = new Map<string, number>();
  const found: Neighbour[][] = faces.map(() => []);
  for (const [face, { coordinates }] of faces.entries())
    for (const ring of coordinates)
      for (const [index, [x = 0, y = 0]] of ring.slice(1).entries()) {
        const [fromX = 0, fromY = 0] = ring[index] ?? [];
        const isForward = fromX < x || (fromX === x && fromY < y);
        const key = isForward ? `${fromX} ${fromY} ${x} ${y}` : `${x} ${y} ${fromX} ${fromY}`;
        const other = sides.get(key);
        if (other === undefined) sides.set(key, face);
        else {
          const length = Math.hypot(x - fromX, y - fromY);
          found[face]?.push({ face: other, length });
          found[other]?.push({ face, length });
        }
      }
  return found;
}

const widthOf = ({ coordinates }: Polygon): number => {
  const length = coordinates.reduce(
    (sum, ring) =>
      sum +
      ring
        .slice(1)
        .reduce((all, [x = 0, y = 0], i) => all + Math.hypot(x - (ring[i]?.[0] ?? 0), y - (ring[i]?.[1] ?? 0)), 0),
    0,
  );
  return (2 * areaOf(coordinates)) / length;
};

/**
 * Says of each piece of the plane whose it is. A piece that two areas claim goes to the smaller of them; a narrow piece between
 * areas that none claims goes to the one with most border along it; a wide one, or a hole in one area, stays nobody's.
 * @param faces pieces without overlap, together all that is drawn
 * @param features what was delivered, in the same steps of the grid
 * @returns for each face the index of its feature, or null
 */
export function ownersOfFaces(
  faces: readonly Polygon[],
  features: readonly CandidateFeature[],
): readonly (number | null)[] {
  const extents = extentsOf(features);
  const neighbours = neighboursOf(faces);
  const isRemnant = faces.map(({ coordinates }) => areaOf(coordinates) <= remnant);
  const claimed = faces.map((face, index) => (isRemnant[index] === true ? null : ownerAt(pointInside(face), extents)));
  return faces.map((face, index) => {
    const owner = claimed[index] ?? null;
    if (owner !== null) return owner;
    const along = new Map<number, number>();
    for (const { face, length } of neighbours[index] ?? []) {
      const beside = claimed[face] ?? null;
      if (beside !== null) along.set(beside, (along.get(beside) ?? 0) + length);
    }
    const isOpen = along.size === 1 || widthOf(face) > narrow;
    if (isOpen && isRemnant[index] !== true) return null;
    return [...along].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  });
}
