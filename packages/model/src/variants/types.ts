/** Whether what a region lacks hangs on rules that no public figure decides. */
export type RobustnessVerdict = "ROBUST_SHORTFALL" | "ROBUST_SURPLUS" | "DEPENDS";

/** Lowest, median and highest over variants. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** One region's answer under one variant: whole EUR, prices of the first year. */
export interface VariantPosition {
  readonly region: string;
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

/** What one variant answers. */
export interface VariantAnswer {
  readonly variant: string;
  /** Whether it comes within EUR 1 bn of the shortfalls that were published. */
  readonly consistent: boolean;
  readonly positions: readonly VariantPosition[];
}

/** What survives of one region's figures when the open rules are chosen otherwise. */
export interface RegionRobustness {
  readonly region: string;
  readonly verdict: RobustnessVerdict;
  /** Number of variants in which it falls short. */
  readonly fallsShort: number;
  /** Number of variants. */
  readonly of: number;
  /** Shortfall as a fraction of the task, 0 to 1. */
  readonly shareNotFeasible: Spread;
  /** EUR. */
  readonly shortfall: Spread;
  /** EUR. */
  readonly surplus: Spread;
  /** Surplus less shortfall, EUR. */
  readonly balance: Spread;
}
