/** Names in a query string, and where a scenario holds what they say. */
export const queryFields = [
  { name: "version", path: "version" },
  { name: "v", path: "vintage" },
  { name: "give", path: "solidarity.give" },
  { name: "receive", path: "solidarity.receive" },
  { name: "route", path: "solidarity.route" },
  { name: "reserve", path: "solidarity.reserveShare" },
  { name: "max", path: "solidarity.maxDistanceKm" },
] as const;

/** Levers: `a.<key>=value@from-until`, `m.<key>=value@from-until`; either year, or both, may be left out. */
export const leverPrefixes = { assumptions: "a.", measures: "m." } as const;

export type QueryPair = [name: string, value: string];
