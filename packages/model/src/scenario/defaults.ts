import type { SolidarityRule } from "../solidarity/types.js";
import { usualRule } from "./query/link.js";
import type { Scenario } from "./types.js";

export const SCENARIO_VERSION = 1;

/** Everybody gives and receives in proportion, along the shortest ways, without reserve or distance limit. */
export const defaultRule: SolidarityRule = usualRule;

/**
 * The vintage as it is: no lever pulled.
 * @param vintage code of a recalculation: 2026-01
 */
export function emptyScenario(vintage: string): Scenario {
  return { version: SCENARIO_VERSION, vintage, assumptions: [], measures: [], solidarity: defaultRule };
}
