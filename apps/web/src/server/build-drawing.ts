import type { RegionBoundaries } from "@solidariteitskaart/client";
import { type GeoProjection, geoBounds, geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { mesh } from "topojson-client";
import ground from "../features/explore-map/generated/ground.json";
import { DRAWING_HEIGHT, type MapDrawing, type RegionShape } from "../features/explore-map/map-drawing";
import { innermostPoint } from "./innermost-point";
import { type RegionFeature, readRegions } from "./read-regions";

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Web Mercator, as Leaflet uses it, so that the still drawing and the one that can be zoomed lie exactly on each other. */
const projectionFor = (regions: FeatureCollection): { projection: GeoProjection; width: number } => {
  const tall = geoMercator().fitHeight(DRAWING_HEIGHT, regions);
  const [[left], [right]] = geoPath(tall).bounds(regions);
  return { projection: geoMercator().fitSize([right - left, DRAWING_HEIGHT], regions), width: rounded(right - left) };
};

/** Longitude and latitude in, x and y of the drawing out. */
const place = (projection: GeoProjection, point: Position): [number, number] =>
  projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];

const groundPath = (projection: GeoProjection): string =>
  ground.rings
    .map((ring) => {
      const points = ring.map((point) => place(projection, point));
      return `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}Z`;
    })
    .join("");

const outerRings = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const shapeOf = (region: RegionFeature, projection: GeoProjection): RegionShape => {
  const polygons = outerRings(region.geometry).map((rings) =>
    rings.map((ring) => ring.map((point) => place(projection, point))),
  );
  const { point, distance } = innermostPoint(polygons);
  return {
    code: region.properties.code,
    path: geoPath(projection).digits(1)(region) ?? "",
    centre: [rounded(point[0]), rounded(point[1])],
    room: rounded(distance),
  };
};

/**
 * Turns boundaries into a drawing: paths, places for names, lines between regions.
 * @throws Error when the boundaries hold no regions.
 */
export const buildDrawing = (boundaries: RegionBoundaries): MapDrawing => {
  const { topology, object, regions } = readRegions(boundaries.topology);
  const collection: FeatureCollection = { type: "FeatureCollection", features: [...regions] };
  const { projection, width } = projectionFor(collection);
  const path = geoPath(projection).digits(1);
  const [[west, south], [east, north]] = geoBounds(collection);
  const { source, licence, vintage, schematic } = boundaries;
  return {
    width,
    height: DRAWING_HEIGHT,
    bounds: [
      [south, west],
      [north, east],
    ],
    regions: regions.map((region) => shapeOf(region, projection)),
    borders: path(mesh(topology, object, (one, other) => one !== other)) ?? "",
    coast: path(mesh(topology, object, (one, other) => one === other)) ?? "",
    ground: groundPath(projection),
    attribution: { source, licence, vintage, schematic },
  };
};
