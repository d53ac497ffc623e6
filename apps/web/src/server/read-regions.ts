import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type RegionFeature = Feature<Polygon | MultiPolygon, { readonly code: string }>;

export interface RegionTopology {
  readonly topology: Topology;
  readonly object: GeometryCollection;
  readonly regions: readonly RegionFeature[];
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Topology" && "objects" in value;

const codeOf = (one: Pick<Feature, "id" | "properties">): string => {
  const code: unknown = one.properties?.code ?? one.id;
  return typeof code === "string" ? code : "";
};

/**
 * Takes the regions out of the topology that the API sends: the object named "regions", or the only one there is.
 * @throws Error when it holds none.
 */
export const readRegions = (value: unknown): RegionTopology => {
  if (!isTopology(value)) throw new Error("boundaries are not a topology");
  const object = value.objects.regions ?? Object.values(value.objects)[0];
  if (object?.type !== "GeometryCollection") throw new Error("the topology holds no regions");
  const collection = object as GeometryCollection;
  const regions = feature(value, collection).features.flatMap(({ geometry, ...one }): RegionFeature[] => {
    const code = codeOf(one);
    const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
    return isArea && code !== "" ? [{ ...one, geometry, properties: { code } }] : [];
  });
  if (regions.length === 0) throw new Error("the topology holds no regions");
  return { topology: value, object: collection, regions };
};
