import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { AreaProperties } from "../src/levels.js";
import { schematicTopology } from "../src/load/schematic.js";
import { featuresOf } from "../src/topology/features.js";

export type MunicipalFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type MunicipalCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** A GeoJSON file that is right in every respect, to be damaged by a test. */
export function goodCollection(): MunicipalCollection {
  return structuredClone(featuresOf(schematicTopology(), "municipality"));
}

/** The text of the good file after a change. */
export function changed(change: (features: MunicipalFeature[]) => void): string {
  const collection = goodCollection();
  change(collection.features);
  return JSON.stringify(collection);
}

export function positionsOf({ geometry }: MunicipalFeature): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Every position of every area replaced. */
export function moved(move: (position: Position) => Position): string {
  return changed((features) => {
    for (const feature of features)
      for (const ring of positionsOf(feature))
        for (const [index, position] of ring.entries()) ring[index] = move(position);
  });
}
