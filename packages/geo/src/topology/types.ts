import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { AreaProperties } from "../levels.js";

export type Area = Polygon<AreaProperties> | MultiPolygon<AreaProperties>;

export interface AreaCollection extends GeometryCollection<AreaProperties> {
  geometries: Area[];
}

/** Municipalities only: what an import, the service or the build script delivers. */
export type MunicipalTopology = Topology<{ municipalities: AreaCollection }>;

/** One topology in degrees, longitude first (WGS 84); outer rings clockwise, which is what d3-geo reads as "inside". */
export type BoundaryTopology = Topology<{
  municipalities: AreaCollection;
  regions: AreaCollection;
  provinces: AreaCollection;
  country: AreaCollection;
}>;
