import type { Geometry, GeometryCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { GridArea } from "./grid-areas.js";

/** A geometry in the memory of GEOS, by its address. */
type Place = number;

/** The part of GEOS that is needed here: what is computed is exact on a grid. */
export interface Geos {
  /** Whether every area is valid, and no two overlap or leave a gap narrower than `gap` between them. */
  readonly isCoverage: (areas: readonly GridArea[], gap: number) => boolean;
  /** Faces that these rings divide the plane into, on the grid of whole numbers: whatever crosses has a point there. */
  readonly faces: (rings: readonly Position[][]) => Polygon[];
  /** A point inside. */
  readonly pointIn: (face: Polygon) => Position;
  /** Faces that meet as one area. */
  readonly union: (faces: readonly Polygon[]) => Position[][][];
}

const VALID = 1;
const GRID = 1;

/** @throws Error from what it returns: what GEOS says of geometries that it cannot work with */
export async function startGeos(): Promise<Geos> {
  // Loaded when boundaries are imported: it is two megabytes, which nobody else needs.
  const [{ default: start }, { geojsonToGeosGeom, geosGeomToGeojson }] = await Promise.all([
    import("geos-wasm"),
    import("geos-wasm/helpers"),
  ]);
  // It would print where an area crosses itself, among what commands print for programs.
  const geos = await start({ noticeHandler: () => undefined });
  let places: Place[] = [];
  const noted = (place: Place): Place => {
    places.push(place);
    return place;
  };
  const put = (geometry: Geometry): Place => noted(geojsonToGeosGeom(geometry, geos));
  const get = (place: Place) => geosGeomToGeojson(place, geos) as Geometry;
  const together = (geometries: readonly Geometry[]): Place =>
    put({ type: "GeometryCollection", geometries: [...geometries] } satisfies GeometryCollection);
  const areaOf = ({ polygons }: GridArea): MultiPolygon => ({ type: "MultiPolygon", coordinates: [...polygons] });
  /** Gives back the memory of what was put there meanwhile. */
  const freeing =
    <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given): Result => {
      try {
        return work(...given);
      } finally {
        for (const place of places) geos.GEOSGeom_destroy(place);
        places = [];
      }
    };

  return {
    isCoverage: freeing((areas, gap) => {
      if (areas.some((area) => geos.GEOSisValid(put(areaOf(area))) !== VALID)) return false;
      return geos.GEOSCoverageIsValid(together(areas.map(areaOf)), gap, 0) === VALID;
    }),
    faces: freeing((rings) => {
      const lines: MultiLineString = { type: "MultiLineString", coordinates: [...rings] };
      const noded = noted(geos.GEOSUnaryUnionPrec(put(lines), GRID));
      const list = geos.Module._malloc(4);
      geos.Module.HEAPU32.set([noded], list / 4);
      const found = get(noted(geos.GEOSPolygonize(list, 1)));
      geos.Module._free(list);
      return found.type === "GeometryCollection" ? (found.geometries as Polygon[]) : [];
    }),
    pointIn: freeing((face) => {
      const point = get(noted(geos.GEOSPointOnSurface(put(face))));
      return point.type === "Point" ? point.coordinates : [];
    }),
    union: freeing((faces) => {
      const whole = get(noted(geos.GEOSCoverageUnion(together(faces))));
      if (whole.type === "Polygon") return [whole.coordinates];
      return whole.type === "MultiPolygon" ? whole.coordinates : [];
    }),
  };
}
