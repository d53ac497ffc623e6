import type { Polygon, Position } from "geojson";
import type { MunicipalTopology } from "../topology/types.js";
import { doubleArea } from "../topology/winding.js";
import { topologyOf } from "../validate/build-topology.js";
import { type Geos, startGeos } from "./geos.js";
import { contains, degreesOf, type GridArea, gridAreas } from "./grid-areas.js";

/** A gap narrower than this lies between two lines for one border, and is no water. Steps of the grid, about 3 m each. */
const NARROW = 60;
const TIMES = 3;

interface Face {
  readonly polygon: Polygon;
  /** Code of the area that it belongs to; undefined: water, land of others, or a gap. */
  owner: string | undefined;
}

/**
 * Makes areas that fit: no border crosses itself or another, no two areas overlap, and no gap is left between two lines for
 * one border. What fits already stays as it is, to the point. All borders together are cut where they meet, and each face
 * between them goes to the area that it lay in; where it lay in two, to the first; narrow ones that lay in none to the neighbour
 * with the longest border.
 * @param topology of municipalities, quantised
 */
export async function makeFit(topology: MunicipalTopology): Promise<MunicipalTopology> {
  const geos = await startGeos();
  if (geos.isCoverage(gridAreas(topology), NARROW)) return topology;
  let cleaned = cleanedOnce(topology, geos);
  // Another outermost point makes another grid, on which points may fall elsewhere.
  for (let time = 1; time < TIMES && !geos.isCoverage(gridAreas(cleaned), 0); time++)
    cleaned = cleanedOnce(cleaned, geos);
  return cleaned;
}

function cleanedOnce(topology: MunicipalTopology, geos: Geos): MunicipalTopology {
  const areas = gridAreas(topology);
  const faces = geos.faces(areas.flatMap(({ polygons }) => polygons.flat())).map((polygon): Face => {
    const point = geos.pointIn(polygon);
    return { polygon, owner: areas.find((area) => mayContain(area, point) && contains(area, point))?.code };
  });
  giveAwayNarrow(faces);
  const inDegrees = degreesOf(topology);
  const cleaned = areas.map(({ code }) => {
    const own = faces.flatMap(({ owner, polygon }) => (owner === code ? [polygon] : []));
    const polygons = own.length === 0 ? [] : geos.union(own);
    return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(inDegrees))) };
  });
  // What is too small to be seen on this grid would be lost.
  return cleaned.some(({ polygons }) => polygons.length === 0) ? topology : topologyOf(cleaned);
}

const boxes = new WeakMap<GridArea, readonly [west: number, south: number, east: number, north: number]>();

function mayContain(area: GridArea, [x = 0, y = 0]: Position): boolean {
  const box = boxes.get(area) ?? boxOf(area);
  boxes.set(area, box);
  return x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3];
}

function boxOf({ polygons }: GridArea): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/** Gives narrow faces that are nobody's, or that lie apart from the area that they were of, to whoever has most of their border. */
function giveAwayNarrow(faces: readonly Face[]): void {
  const unsettled = new Set(faces.filter(({ polygon }) => isNarrow(polygon)));
  const besides = new Map<string, Face[]>();
  for (const face of unsettled) for (const [from, to] of piecesOf(face)) besides.set(key(from, to), []);
  for (const face of faces) for (const [from, to] of piecesOf(face)) besides.get(key(from, to))?.push(face);
  // Some lie among others: first those beside wide ones, then those beside these.
  for (let before = Number.POSITIVE_INFINITY; unsettled.size < before; ) {
    before = unsettled.size;
    for (const face of unsettled) {
      const lengths = new Map<string, number>();
      for (const [from, to] of piecesOf(face))
        for (const other of besides.get(key(from, to)) ?? [])
          if (other.owner !== undefined && !unsettled.has(other))
            lengths.set(other.owner, (lengths.get(other.owner) ?? 0) + distance(from, to));
      const [most] = [...lengths].toSorted(([, one], [, other]) => other - one)[0] ?? [];
      if (most === undefined) continue;
      if (!lengths.has(face.owner ?? "")) face.owner = most;
      unsettled.delete(face);
    }
  }
}

const piecesOf = ({ polygon }: Pick<Face, "polygon">): (readonly [Position, Position])[] =>
  polygon.coordinates.flatMap((ring) => ring.slice(1).map((to, at) => [ring[at] as Position, to] as const));

const key = (from: Position, to: Position): string => [String(from), String(to)].toSorted().join(" ");

const distance = ([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number =>
  Math.hypot(x - otherX, y - otherY);

/** By its mean width: twice its area by its border. */
function isNarrow(polygon: Polygon): boolean {
  const [outer = 0, ...holes] = polygon.coordinates.map((ring) => Math.abs(doubleArea(ring)));
  const border = piecesOf({ polygon }).reduce((sum, [from, to]) => sum + distance(from, to), 0);
  return (outer - holes.reduce((sum, hole) => sum + hole, 0)) / border < NARROW;
}
