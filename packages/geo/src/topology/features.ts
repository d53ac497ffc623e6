import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { type AreaProperties, type BoundaryLevel, objectNames } from "../levels.js";
import type { Area, BoundaryTopology } from "./types.js";
import { isClockwise } from "./winding.js";

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/**
 * One level as GeoJSON.
 * @returns degrees (WGS 84), longitude first; outer rings anticlockwise as RFC 7946 wants them
 */
export function featuresOf(
  topology: BoundaryTopology,
  level: BoundaryLevel,
): FeatureCollection<Polygon | MultiPolygon, AreaProperties> {
  const { geometries } = topology.objects[objectNames[level]];
  return { type: "FeatureCollection", features: geometries.map((area) => featureOf(topology, area)) };
}

function featureOf(topology: BoundaryTopology, area: Area): AreaFeature {
  const { geometry, properties } = area.type === "Polygon" ? feature(topology, area) : feature(topology, area);
  return { type: "Feature", id: properties.code, properties, geometry: rewound(geometry) };
}

function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(turned) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((rings) => rings.map(turned)) };
}

function turned(ring: Position[], index: number): Position[] {
  return isClockwise(ring) === index > 0 ? ring : ring.toReversed();
}
