const NAMES: readonly string[] = ["version", "v", "give", "receive", "route", "reserve", "max"];
const PREFIXES = ["a.", "m."] as const;

/** Whether a name in a query belongs to the scenario; which ones exist, and their values, the model judges. */
export function isScenarioName(name: string): boolean {
  return NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** The names, for people. */
export const SCENARIO_NAMES = `${NAMES.join(", ")}, a.<assumption>, m.<measure>`;
