/** The eight winds, clockwise from north. */
export const directions = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
export type Direction = (typeof directions)[number];

export function opposite(direction: Direction): Direction {
  return directions[(directions.indexOf(direction) + 4) % 8] ?? direction;
}
