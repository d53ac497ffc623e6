import type { FigureStatus } from "../../dataset/types.js";
import type { NationalFigureName, RegionBalance } from "../../outcome/types.js";

/** Figures of a region that can be traced. */
export const REGION_FIGURES = [
  "task",
  "need",
  "room",
  "capacity",
  "shortfall",
  "surplus",
  "given",
  "received",
  "open",
  "ownPosition",
  "remaining",
  "homesLost",
  "measuresLost",
] as const satisfies readonly (keyof RegionBalance)[];

export type RegionFigureName = (typeof REGION_FIGURES)[number];

export const NATIONAL_FIGURES = [
  "task",
  "capacity",
  "shortfall",
  "surplus",
  "moved",
  "open",
  "homesLost",
  "measuresLost",
  "slowdownYear",
] as const satisfies readonly NationalFigureName[];

/** Which figure: of the country, or of one region. */
export type TraceFigure =
  | { readonly scope: "NATIONAL"; readonly name: NationalFigureName }
  | { readonly scope: "REGION"; readonly region: string; readonly name: RegionFigureName };

export type TraceUnit =
  | "EUR"
  | "EUR_PER_MONTH"
  | "EUR_PER_HOME"
  | "EUR_PER_YEAR"
  | "HOMES"
  | "MEASURES"
  | "FRACTION"
  | "RATIO"
  | "YEAR"
  | "LEVER";

/** One step of the explanation: a figure, how it follows from others, and those others. */
export interface TraceNode {
  /** Text key: "open", "marketInterest", "lever.rentIncrease"; names in formulas are keys too. */
  readonly key: string;
  /** Null for the country, and for inputs that are the same everywhere. */
  readonly region: string | null;
  /** Null where nothing is known, or where it differs by year. */
  readonly value: number | null;
  /** One value a model year, where it differs by year. */
  readonly byYear: readonly number[] | null;
  readonly unit: TraceUnit;
  readonly status: FigureStatus;
  /** Null for an input: it follows from nothing. */
  readonly formula: string | null;
  /** Ids of sources; of an input only. */
  readonly sources: readonly string[];
  readonly inputs: readonly TraceNode[];
}

/** Where an input comes from. The rows of packages/data's assumptions are of this shape. */
export interface InputEvidence {
  /** Name of the model's input: "monthlyRent". */
  readonly key: string;
  /** "social", "both" and "sector" concern the social branch. */
  readonly branch: string;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}
