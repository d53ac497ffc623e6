import { emptyScenario, type Scenario, scenarioToQuery } from "@solidariteitskaart/model";

export const DATA_ROOT = "/data";

/** What a scenario adds to an address; nothing for the recalculation as it is. */
function scenarioParameters(scenario: Scenario): URLSearchParams {
  const pairs = scenarioToQuery(scenario).filter(([name]) => name !== "v");
  return new URLSearchParams(pairs);
}

/** The lasting address of a file: vintage in the path, scenario in the query, from the root of the host. */
export function fileAddress(file: string, scenario: Scenario, options = new URLSearchParams()): string {
  // An @ may stand in a query as it is, and links are read by people.
  const query = new URLSearchParams([...scenarioParameters(scenario), ...options]).toString().replaceAll("%40", "@");
  return `${DATA_ROOT}/${encodeURIComponent(scenario.vintage)}/${file}${query === "" ? "" : `?${query}`}`;
}

export function hasScenario(scenario: Scenario): boolean {
  return scenarioParameters(scenario).size > 0;
}

export const plainAddress = (file: string, vintage: string) => fileAddress(file, emptyScenario(vintage));
