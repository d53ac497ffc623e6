import { feature } from "topojson-client";
import type { Neighbour, RegionFacts } from "../../src/facts/shapes.js";
import type { AreaCollection, BoundaryTopology } from "../../src/topology/types.js";
import type { Point } from "../raster/grid.js";
import type { Rings } from "../raster/paint.js";
import { toLonLat } from "../sources/national-grid.js";
import { polygonsOf } from "../sources/polygons.js";
import { labelPoint } from "./label-point.js";
import { neighboursOf } from "./neighbours.js";

/** Centre, label point, bounding box and neighbours of every area of a level. `centres` in metres, by code. */
export function describeAreas(
  topology: BoundaryTopology,
  collection: AreaCollection,
  centres: ReadonlyMap<string, Point>,
): RegionFacts[] {
  const centred = collection.geometries.map((area) => {
    const code = area.properties?.code ?? "";
    const at = centres.get(code);
    if (at === undefined) throw new Error(`No centre for ${code}`);
    return { code, at, centre: toLonLat(at) };
  });
  const neighbours: Neighbour[][] = neighboursOf(collection, centred);
  return collection.geometries.map((area, index) => {
    const polygons = polygonsOf(feature(topology, area));
    return {
      code: area.properties?.code ?? "",
      name: area.properties?.name ?? "",
      centre: centred[index]?.centre ?? [0, 0],
      label: toLonLat(labelPoint(polygons)),
      bbox: boundingBox(polygons),
      neighbours: neighbours[index] ?? [],
    };
  });
}

function boundingBox(polygons: readonly Rings[]): [number, number, number, number] {
  const points = polygons.flatMap((rings) => rings.flat()).map(toLonLat);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
