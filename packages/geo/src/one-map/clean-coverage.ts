import type { Polygon, Position } from "geojson";
import { doubleArea } from "../topology/winding.js";
import type { CandidateFeature } from "../validate/candidate.js";
import { facesBetween, joinedPolygons } from "./geos.js";
import { ownersOfFaces, remnant } from "./owners-of-faces.js";

const isSame = ([ax, ay]: Position, [bx, by]: Position = []): boolean => ax === bx && ay === by;

/** On the grid, without corners that fall together with the one before. */
const rounded = (ring: readonly Position[]): Position[] =>
  ring
    .map(([x = 0, y = 0]): Position => [Math.round(x), Math.round(y)])
    .filter((point, index, all) => index === 0 || !isSame(point, all[index - 1]));

const inOrder = ([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number => ax - bx || ay - by;

/** From its most western corner on: the same outline is the same list, whatever it was put together from. */
function fromFirst(ring: readonly Position[]): Position[] {
  const corners = ring.slice(1);
  const first = corners.reduce((best, corner, index) => (inOrder(corner, corners[best]) < 0 ? index : best), 0);
  const turned = [...corners.slice(first), ...corners.slice(0, first)];
  return [...turned, ...turned.slice(0, 1)];
}

const inOneForm = (polygons: readonly Position[][][]): Position[][][] =>
  polygons
    .map(([outer = [], ...holes]) => [
      fromFirst(outer),
      ...holes.map(fromFirst).toSorted((one, other) => inOrder(one[0], other[0])),
    ])
    .toSorted(([one], [other]) => inOrder(one?.[0], other?.[0]));

/**
 * Makes one map of areas that were drawn, rounded or simplified one by one: every border is one line that both neighbours have,
 * no outline crosses itself, nothing is claimed twice, and narrow gaps between neighbours are closed.
 * @param features rings in steps of the grid
 * @returns the same areas, corners on whole numbers
 */
export async function cleanCoverage(features: readonly CandidateFeature[]): Promise<CandidateFeature[]> {
  const onGrid = features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.map((rings) => rings.map(rounded).filter((ring) => ring.length > 3)),
  }));
  const faces = await facesBetween(onGrid.flatMap(({ polygons }) => polygons.flat()));
  const owners = ownersOfFaces(faces, onGrid);
  const facesOf = new Map<number, Polygon[]>();
  for (const [index, face] of faces.entries()) {
    const owner = owners[index];
    if (owner !== null && owner !== undefined) facesOf.set(owner, [...(facesOf.get(owner) ?? []), face]);
  }
  const cleaned: CandidateFeature[] = [];
  for (const [owner, feature] of onGrid.entries()) {
    const parts = await joinedPolygons(facesOf.get(owner) ?? []);
    cleaned.push({
      ...feature,
      polygons: inOneForm(parts.filter(([outer = []]) => Math.abs(doubleArea(outer)) > 2 * remnant)),
    });
  }
  return cleaned;
}
