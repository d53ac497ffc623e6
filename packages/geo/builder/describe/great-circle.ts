/** Mean radius of the earth (IUGG), kilometres. */
const earthRadius = 6371.0088;

const radians = Math.PI / 180;

/** Great-circle distance in kilometres, three decimals. Points in degrees, longitude first. */
export function greatCircleKm(from: readonly [number, number], to: readonly [number, number]): number {
  const [lon1, lat1, lon2, lat2] = [from[0] * radians, from[1] * radians, to[0] * radians, to[1] * radians];
  const haversine =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return Math.round(2 * earthRadius * Math.asin(Math.sqrt(haversine)) * 1000) / 1000;
}
