import { presimplify, simplify } from "topojson-simplify";
import type { Topology } from "topojson-specification";
import type { Project } from "./svg-path";

type Corner = readonly [number, number];

/** Twice the area between three places, in square units of the drawing. */
const doubleArea = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/**
 * The same lines with fewer points: bends that take up less than `smallest` square units of the drawing are left out
 * (Visvalingam). Lines shared by two areas stay shared, so no gaps open between them.
 */
export const coarseTopology = (topology: Topology, project: Project, smallest: number): Topology =>
  simplify(
    presimplify(topology as Parameters<typeof presimplify>[0], ([first, second, third]) =>
      doubleArea(project(first), project(second), project(third)),
    ),
    2 * smallest,
  );
