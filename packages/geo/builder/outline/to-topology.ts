import type { GeometryObject, Topology } from "topojson-specification";
import type { Grid } from "../raster/grid.js";
import type { Municipality } from "../sources/municipalities.js";
import { toLonLat } from "../sources/national-grid.js";
import { polygonsOfArea } from "./rings.js";
import { smoothLines } from "./smooth.js";
import { traceLines } from "./trace.js";

/** The labelled grid as a topology in degrees with one object `municipalities`; every border is one shared arc. */
export function toTopology(grid: Grid, labels: Int16Array, municipalities: readonly Municipality[]): Topology {
  const borders = smoothLines(grid, traceLines(grid, labels));
  return {
    type: "Topology",
    arcs: borders.map((border) => border.points.map((point) => [...toLonLat(point)])),
    objects: {
      municipalities: {
        type: "GeometryCollection",
        geometries: municipalities.map(
          (municipality, index): GeometryObject => ({
            type: "MultiPolygon",
            arcs: polygonsOfArea(borders, index + 1),
            properties: municipality,
          }),
        ),
      },
    },
  };
}
