import { NetworkError } from "@solidariteitskaart/client";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export interface Outline {
  /** Code of a region; "" where the outline has none. */
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

export interface AreaTopology {
  readonly topology: Topology;
  readonly object: GeometryCollection;
  readonly areas: readonly Outline[];
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Topology" && "objects" in value;

/** Code of an outline, as a feature or as an object of a topology; "" where it has none. */
export const codeOf = (one: Pick<Feature, "id"> & { readonly properties?: unknown }): string => {
  const { properties, id } = one;
  const own: unknown =
    typeof properties === "object" && properties !== null && "code" in properties ? properties.code : null;
  const code = own ?? id;
  return typeof code === "string" ? code : "";
};

/**
 * The areas of a topology that the API sends: of its one object.
 * @throws Error when it holds none.
 */
export const readAreas = (value: unknown): AreaTopology => {
  if (!isTopology(value)) throw new NetworkError("BAD_ANSWER", "boundaries are not a topology");
  const object = Object.values(value.objects)[0];
  if (object?.type !== "GeometryCollection") throw new NetworkError("BAD_ANSWER", "the topology holds no areas");
  const collection = object as GeometryCollection;
  const areas = feature(value, collection).features.flatMap((one): Outline[] => {
    const { geometry } = one;
    return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ code: codeOf(one), geometry }] : [];
  });
  if (areas.length === 0) throw new NetworkError("BAD_ANSWER", "the topology holds no areas");
  return { topology: value, object: collection, areas };
};

/** Polygons of an area, each as its rings: the outer one first. */
export const polygonsOf = ({ geometry }: Outline): readonly (readonly Position[][])[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
