import type { SolidarityRule } from "../solidarity/types.js";
import type { Scenario } from "./types.js";

export const SCENARIO_VERSION = 1;

/** Everybody gives and receives in proportion, along the shortest ways, without reserve or distance limit. */
export const defaultRule: SolidarityRule = {
  give: "PROPORTIONAL",
  receive: "PROPORTIONAL",
  route: "NEAREST",
  reserveShare: 0,
};

/** The vintage as it is: no lever pulled. */
export function emptyScenario(vintage: string): Scenario {
  return { version: SCENARIO_VERSION, vintage, assumptions: [], measures: [], solidarity: defaultRule };
}
