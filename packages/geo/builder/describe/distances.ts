import { greatCircleKm } from "./great-circle.js";

interface Located {
  readonly code: string;
  readonly centre: readonly [lon: number, lat: number];
}

/** distancesKm[from][to] between all centres, kilometres. */
export function distanceTable(areas: readonly Located[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    areas.map((from) => [
      from.code,
      Object.fromEntries(areas.map((to) => [to.code, greatCircleKm(from.centre, to.centre)])),
    ]),
  );
}

/** The same as a fact file: from,to,distance_km. */
export function distanceCsv(table: Record<string, Record<string, number>>): string {
  const rows = Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row).map(([to, distance]) => `${from},${to},${distance.toFixed(3)}`),
  );
  return `from,to,distance_km\n${rows.join("\n")}\n`;
}
