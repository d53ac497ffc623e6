import type { SolidarityRule } from "../solidarity/types.js";

/** One lever pulled. */
export interface LeverValue {
  readonly key: string;
  readonly value: number;
  /** First year; absent: the lever's own first year. */
  readonly from?: number;
  /** Last year; absent: the lever's own last year. */
  readonly until?: number;
}

/** Small versioned document, always canonical: defaults left out, levers in order of key. */
export interface Scenario {
  readonly version: 1;
  readonly vintage: string;
  /** The world. */
  readonly assumptions: readonly LeverValue[];
  /** What somebody decides. */
  readonly measures: readonly LeverValue[];
  readonly solidarity: SolidarityRule;
}

/** What is wrong with an input, as data: every fault at once. */
export interface Fault {
  /** Stable, upper snake case: "UNKNOWN_VINTAGE", "OUT_OF_RANGE", ... */
  readonly code: string;
  /** Where: "scenario.solidarity.give", "first", ... */
  readonly path: string;
  readonly value: string | null;
  /** What would be right, for people. */
  readonly allowed: string | null;
  /** English sentence; pages translate by code. */
  readonly message: string;
}
