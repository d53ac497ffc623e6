import proj4 from "proj4";
import type { Point } from "../raster/grid.js";

/** RD New (EPSG:28992): the Dutch national grid, in which a metre is a metre in every direction. */
const rdNew =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m +no_defs";

const converter = proj4("EPSG:4326", rdNew);

/** Longitude and latitude in degrees -> metres. */
export function toMetres(lonLat: readonly number[]): Point {
  const [x = 0, y = 0] = converter.forward([lonLat[0] ?? 0, lonLat[1] ?? 0]);
  return [x, y];
}

/** Metres -> longitude and latitude in degrees, six decimals (0.1 m). */
export function toLonLat([x, y]: Point): [lon: number, lat: number] {
  const [lon = 0, lat = 0] = converter.inverse([x, y]);
  return [round6(lon), round6(lat)];
}

function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
