import { groupBy } from "../group-by.js";
import type { Point } from "../raster/grid.js";
import type { Municipality } from "../sources/municipalities.js";
import type { Place } from "../sources/places.js";

/** Middle of the places of each municipality, weighted by inhabitants; metres, by code. */
export function municipalityCentres(places: readonly Place[]): Map<string, Point> {
  const grouped = groupBy(places, (place) => place.municipality);
  return new Map(
    [...grouped].map(([code, own]) => [
      code,
      weightedCentre(own.map(({ at, inhabitants }) => ({ at, weight: inhabitants }))),
    ]),
  );
}

/** Middle of the homes of corporations in each region: municipality centres weighted by those homes; metres, by code. */
export function regionCentres(
  municipalities: readonly Municipality[],
  centres: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const grouped = groupBy(municipalities, (municipality) => municipality.region);
  return new Map(
    [...grouped].map(([region, own]) => [
      region,
      weightedCentre(
        own.flatMap(({ code, corporationDwellings }) => {
          const at = centres.get(code);
          return at === undefined ? [] : [{ at, weight: corporationDwellings }];
        }),
      ),
    ]),
  );
}

/** Middle of points, weighted. */
function weightedCentre(points: readonly { readonly at: Point; readonly weight: number }[]): Point {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const x = points.reduce((sum, { at, weight }) => sum + at[0] * weight, 0);
  const y = points.reduce((sum, { at, weight }) => sum + at[1] * weight, 0);
  return [x / total, y / total];
}
