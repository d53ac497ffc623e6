import type { Geometry, Polygon, Position } from "geojson";
import type initGeosJs from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";

type Geos = Awaited<ReturnType<typeof initGeosJs>>;

let started: Promise<Geos> | undefined;
/** Read and started when it is first needed: it takes eight megabytes, and most processes never draw a line. */
const geos = (): Promise<Geos> => (started ??= import("geos-wasm").then(({ default: start }) => start()));

/** What stays of a geometry after `change`; the memory of what it makes is given back. */
async function through(from: Geometry, change: (lib: Geos, geometry: number) => readonly number[]): Promise<Geometry> {
  const lib = await geos();
  const given = geojsonToGeosGeom(from, lib);
  const made = change(lib, given);
  // Null is what the library answers where it failed.
  if (made.includes(0)) throw new Error("GEOS gave no geometry");
  const result = geosGeomToGeojson(made.at(-1) ?? given, lib) as Geometry;
  for (const geometry of new Set([given, ...made])) lib.GEOSGeom_destroy(geometry);
  return result;
}

/** One geometry by its address in the memory of the library, as the list that some functions want. */
function listOf(lib: Geos, geometry: number): number {
  const list = lib.Module._malloc(4);
  lib.Module.HEAPU32[list / 4] = geometry;
  return list;
}

/**
 * Cuts the plane along lines: they get a corner wherever they meet, and every corner stands on a whole number.
 * @param lines rings or pieces of lines, in steps of the grid
 * @returns each piece of the plane that lines enclose
 */
export async function facesBetween(lines: readonly (readonly Position[])[]): Promise<Polygon[]> {
  const faces = await through(
    { type: "MultiLineString", coordinates: lines.map((line) => [...line]) },
    (lib, geometry) => {
      const noded = lib.GEOSUnaryUnionPrec(geometry, 1);
      if (noded === 0) return [noded];
      const list = listOf(lib, noded);
      const polygons = lib.GEOSPolygonize(list, 1);
      lib.Module._free(list);
      return [noded, polygons];
    },
  );
  const found = faces.type === "GeometryCollection" ? faces.geometries : [faces];
  return found.filter((face): face is Polygon => face.type === "Polygon");
}

/**
 * Joins polygons that share their borders exactly.
 * @param polygons pieces of one area, none over another
 * @returns rings of each polygon that remains, valid: no ring touches or crosses itself
 */
export async function joinedPolygons(polygons: readonly Polygon[]): Promise<Position[][][]> {
  const joined = await through({ type: "GeometryCollection", geometries: [...polygons] }, (lib, geometry) => [
    lib.GEOSUnaryUnion(geometry),
  ]);
  if (joined.type === "Polygon") return [joined.coordinates];
  return joined.type === "MultiPolygon" ? joined.coordinates : [];
}

/** Whether no ring of an area touches or crosses itself or another, as GEOS judges it. */
export async function isValidArea(geometry: Geometry): Promise<boolean> {
  const lib = await geos();
  const given = geojsonToGeosGeom(geometry, lib);
  const valid = lib.GEOSisValid(given) === 1;
  lib.GEOSGeom_destroy(given);
  return valid;
}

/** Whether areas share their borders corner by corner, without overlap, as GEOS judges it. */
export async function isValidCoverage(areas: readonly Geometry[]): Promise<boolean> {
  const lib = await geos();
  const given = geojsonToGeosGeom({ type: "GeometryCollection", geometries: [...areas] }, lib);
  const valid = lib.GEOSCoverageIsValid(given, 0, 0) === 1;
  lib.GEOSGeom_destroy(given);
  return valid;
}
