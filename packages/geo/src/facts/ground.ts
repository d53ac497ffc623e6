import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { once, readGenerated } from "./generated-files.js";
import { placesFile, type TownDot, type Village, villagesFile } from "./shapes.js";

interface Country {
  /** English name. */
  readonly name: string;
}

interface Countries extends GeometryCollection<Country> {
  geometries: (Polygon<Country> | MultiPolygon<Country>)[];
}

export type ContextTopology = Topology<{ countries: Countries }>;

const context = once(() => readGenerated("context.topo.json") as ContextTopology);
const named = once(() => villagesFile.parse(readGenerated("villages.json")));
const dots = once(() => placesFile.parse(readGenerated("places.json")));

/**
 * The countries around, for the ground of a map: longitude 2.5 to 8, latitude 50 to 54.2. They reach six kilometres into the
 * Netherlands on purpose, so draw the Netherlands over them. Natural Earth, public domain.
 * @returns TopoJSON in degrees (WGS 84): neighbouring countries and sea
 */
export function contextTopology(): ContextTopology {
  return context();
}

/**
 * Towns to find one's way by, largest first within a size. GeoNames, CC BY 4.0.
 * @returns degrees (WGS 84); size 1 is largest
 */
export function places(): readonly TownDot[] {
  return dots();
}

/**
 * Villages, towns and quarters of at least 500 inhabitants by name; a name may stand in more than one municipality. GeoNames,
 * CC BY 4.0.
 * @returns each with the CBS code of its municipality
 */
export function villages(): readonly Village[] {
  return named();
}
