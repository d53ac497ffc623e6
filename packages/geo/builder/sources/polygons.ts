import { z } from "zod";
import type { Rings } from "../raster/paint.js";
import { toMetres } from "./national-grid.js";

const ring = z.array(z.tuple([z.number(), z.number()]));

const areaFeature = z.object({
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
  ]),
});

/** The polygons of a GeoJSON feature in the national grid, metres. */
export function polygonsOf(feature: unknown): Rings[] {
  const { geometry } = areaFeature.parse(feature);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((points) => points.map(toMetres)));
}
