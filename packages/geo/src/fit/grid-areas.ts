import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { MunicipalTopology } from "../topology/types.js";

/** An area on the grid of its topology: whole numbers, polygons of closed rings. */
export interface GridArea {
  readonly code: string;
  readonly polygons: readonly Position[][][];
}

/** @returns the areas of a quantised topology in steps of its grid */
export function gridAreas(topology: MunicipalTopology): GridArea[] {
  const { transform: _, ...withoutTransform } = topology;
  const onGrid = { ...withoutTransform, arcs: topology.arcs.map(summed) };
  return onGrid.objects.municipalities.geometries.map((area) => {
    const { geometry } = area.type === "Polygon" ? feature(onGrid, area) : feature(onGrid, area);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { code: area.properties?.code ?? "", polygons };
  });
}

/** Points of a quantised arc are steps from the one before. */
function summed(arc: readonly Position[]): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** @returns the same point of the grid in degrees */
export function degreesOf({ transform }: MunicipalTopology): (point: Position) => Position {
  if (transform === undefined) throw new Error("Only a quantised topology has a grid.");
  const { scale, translate } = transform;
  return ([x = 0, y = 0]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

/** Whether a point lies inside, by the rule of even and odd: it has an answer for rings that cross themselves too. */
export function contains({ polygons }: GridArea, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const ring of polygons.flat())
    for (let at = 1; at < ring.length; at++) {
      const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [ring[at - 1] as Position, ring[at] as Position];
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
    }
  return inside;
}
