import type { Position } from "geojson";
import { feature } from "topojson-client";
import { isInside } from "../validate/is-inside.js";
import type { MunicipalTopology } from "./types.js";
import { isClockwise } from "./winding.js";

interface Loop {
  readonly arcs: readonly number[];
  readonly points: readonly Position[];
}

function pointsOf(topology: MunicipalTopology, arcs: readonly number[]): readonly Position[] {
  return feature(topology, { type: "LineString", arcs: [...arcs] }).geometry.coordinates;
}

/** Takes a ring apart where it comes back to a corner: areas that touch in one point are joined there, or leave a hole. */
function loopsOf(topology: MunicipalTopology, ring: readonly number[]): Loop[] {
  const loops: Loop[] = [];
  const open: { readonly arc: number; readonly from: string }[] = [];
  const key = (point: Position | undefined): string => String(point);
  for (const arc of ring) {
    const points = pointsOf(topology, [arc]);
    open.push({ arc, from: key(points[0]) });
    const start = open.findLastIndex(({ from }) => from === key(points.at(-1)));
    if (start === -1) continue;
    const arcs = open.splice(start).map((part) => part.arc);
    loops.push({ arcs, points: pointsOf(topology, arcs) });
  }
  return loops;
}

const isWithin = (hole: Loop, outer: Loop): boolean => {
  const corners = new Set(outer.points.map(String));
  const [x = 0, y = 0] = hole.points.find((point) => !corners.has(String(point))) ?? [];
  return isInside([x, y], [outer.points]);
};

/**
 * The same area with rings that touch themselves nowhere, as GeoJSON wants them.
 * @param polygon its rings as numbers of arcs, the outer one first
 * @returns one polygon, or more where parts touch in a point only
 */
export function simplePolygons(topology: MunicipalTopology, polygon: readonly number[][]): number[][][] {
  const loops = polygon.flatMap((ring) => loopsOf(topology, ring));
  if (loops.length === polygon.length) return [[...polygon]];
  const turnsRight = isClockwise(pointsOf(topology, polygon[0] ?? []));
  const outers = loops.filter(({ points }) => isClockwise(points) === turnsRight);
  const holes = loops.filter(({ points }) => isClockwise(points) !== turnsRight);
  return outers.map((outer) => [
    [...outer.arcs],
    ...holes.filter((hole) => isWithin(hole, outer)).map(({ arcs }) => [...arcs]),
  ]);
}
