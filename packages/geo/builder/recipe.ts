/**
 * The numbers of the recipe: round numbers on a plateau, not a fit. Varying them, most by a factor of two, changes the share of
 * land in the right municipality by less than half a percentage point (docs/decisions/0003-schematic-boundaries.md).
 */
export const recipe = {
  /** Side of a grid cell, metres. The finished lines are smoothed over several cells. */
  cell: 250,
  /** Side of the finer cell on which the share of dry land in a cell is counted, metres. */
  fineCell: 50,
  /** Water narrower than twice this is closed, metres: rivers and ditches are no gaps in a municipality. */
  closeWater: 750,
  /** Land narrower than twice this is left out, metres: piers and dams. */
  narrowLand: 375,
  /** Width of the neighbourhood that decides on land or water, metres: takes harbours and piers out of the coast. */
  roundCoast: 500,
  /** Inland water smaller than this belongs to the municipality around it, km2. IJsselmeer and Markermeer stay water. */
  smallestLake: 30,
  /** Islands smaller than this are left out, km2: they would be a speck on the map. */
  smallestIsland: 5,
  /** Water is this much slower to cross than land (1 = twice the time): borders like to follow rivers. */
  waterSlowness: 1,
  /** No village rules land further away than this, metres of travel. */
  reach: 18_000,
  /** How fast the pull of a place fades with distance (power), and the distance below which it no longer grows, metres. */
  fading: { power: 3, core: 500 },
  /** The built-up area around the middle of a place: this part of the circle its inhabitants need at 4,000 per km2. */
  builtUp: { part: 0.5, inhabitantsPerKm2: 4_000, unknownInhabitants: 800 },
  /** Land outside the province of a municipality is this much harder to win, in natural-log units per km. */
  provincePenalty: 3,
  /** Candidates that are kept per cell. */
  candidates: 12,
  /** Areas follow the published land area: rounds of adjusting, and the part of land that may still be wrong. */
  areaFit: { rounds: 60, step: 0.25, tolerance: 0.002 },
  /** Neighbouring land likes to belong together: width of the neighbourhood in metres, weight, rounds. */
  together: { width: 2_000, weight: 2, rounds: 8, areaRounds: 25 },
  /** Part of the points that stays in the finished lines, and the number of steps in which the map is divided each way. */
  keptPoints: "24%",
  quantization: 10_000,
} as const;
