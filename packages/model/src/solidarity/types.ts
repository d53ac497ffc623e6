export type GiveRule = "PROPORTIONAL" | "STATUTORY_LEVY";
export type ReceiveRule = "PROPORTIONAL" | "LOWEST_COVERAGE_FIRST" | "MOST_HOMES";
export type Route = "NEAREST" | "POOL";

/** How surplus regions share the giving, how shortfall regions share the receiving, and along which way. */
export interface SolidarityRule {
  readonly give: GiveRule;
  readonly receive: ReceiveRule;
  readonly route: Route;
  /** Share of each surplus that stays at home, 0..1. */
  readonly reserveShare: number;
  /** No transfer over a greater distance; absent: no limit. */
  readonly maxDistanceKm?: number;
}

/** One region's position as the plan needs it. EUR, prices of the first model year. */
export interface SolidarityRegion {
  readonly region: string;
  readonly surplus: number;
  readonly shortfall: number;
  readonly task: number;
  readonly homes: number;
  /** Total WOZ value of the homes, EUR. */
  readonly woz: number;
  /** New homes lost before solidarity. */
  readonly homesLost: number;
}

/** Kilometres between region centres: distanceKm[from][to]. */
export type DistanceTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Whole EUR. */
  readonly amount: number;
}

export interface SolidarityInput {
  readonly regions: readonly SolidarityRegion[];
  readonly distanceKm: DistanceTable;
  readonly rule: SolidarityRule;
}

export interface SolidarityResult {
  /** Whole EUR moved in total. */
  readonly moved: number;
  /** Whole EUR by giving region; regions that give nothing are left out. */
  readonly given: Readonly<Record<string, number>>;
  /** Whole EUR by region with a shortfall. */
  readonly received: Readonly<Record<string, number>>;
  /** Empty under route POOL. */
  readonly flows: readonly Flow[];
  /** Null under route POOL. */
  readonly euroKm: number | null;
}
