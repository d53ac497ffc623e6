/** A municipality in one year; null where the statistics office gave no figure. */
export interface MunicipalityFigure {
  readonly code: string;
  readonly name: string;
  /** Housing market region: its own, or that of the municipalities that went into it. */
  readonly region: string;
  readonly dwellings: number | null;
  /** 0..100. */
  readonly corporationSharePercent: number | null;
  /** EUR. */
  readonly meanWozValue: number | null;
  readonly households: number | null;
  readonly inhabitants: number | null;
  /** Codes in the file that this row is made of, where that is not its own code alone. */
  readonly madeOf: readonly string[];
}

/** Key figures of all municipalities in one year: facts of that year. */
export interface MunicipalityFigures {
  readonly kind: "MUNICIPALITY_FIGURES";
  readonly hash: string;
  readonly year: number;
  /** In order of code. */
  readonly rows: readonly MunicipalityFigure[];
  /** What became of municipalities of the facts; empty for the boundaries of the facts themselves. */
  readonly successions: readonly NewSuccession[];
}

/** Where a municipality of the facts went after them: what a crosswalk of a newer year says. */
export interface NewSuccession {
  readonly oldCode: string;
  readonly newCode: string;
  /** Share of the old municipality's dwellings; the weights of one old code add up to 1. */
  readonly weight: number;
}
