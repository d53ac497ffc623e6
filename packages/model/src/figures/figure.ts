import type { FigureKind } from "./entry.js";
import type { Sum } from "./sums.js";
import type { Unit, Words } from "./unit.js";

/** The parts of the outcome that hold figures; YEAR stands for a year and for all years up to it. */
export type FigureScope =
  | "NATIONAL"
  | "REGION"
  | "YEAR"
  | "FINANCE"
  | "CORPORATION"
  | "MUNICIPALITY"
  | "COSTS"
  | "COSTS_YEAR";

/** One figure of the dictionary: what it is called, what it counts, how it follows from others and what may not be done with it. */
export interface Figure {
  /** Its path in the outcome: "shortfall", "finance.debt". Stable: notebooks, links and files name it. */
  readonly key: string;
  /** Name of the field that holds it: the last part of the key. */
  readonly name: string;
  readonly unit: Unit;
  readonly kind: FigureKind;
  /** Whether every value is a whole number. */
  readonly whole: boolean;
  /** Whether it may not exist: no year slows down. */
  readonly nullable: boolean;
  readonly label: Words;
  /** Inside a sentence or a formula: "tekort". */
  readonly term: Words;
  readonly definition: Words;
  /** Empty: never add up. */
  readonly addsUpOver: readonly Sum[];
  readonly caution?: Words;
  /** How it follows from others, by their names; missing: put in, or by the rule of the plan. */
  readonly formulas: Readonly<Partial<Record<FigureScope, string | null>>>;
}
