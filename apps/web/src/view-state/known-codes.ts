import type { Outcome, Vintage } from "@solidariteitskaart/client";
import type { KnownCodes } from "./parse-view";

/** The codes that a link may hold, by what the API gave. */
export const knownCodes = (vintages: readonly Vintage[], outcome: Outcome): KnownCodes => ({
  vintages: vintages.map(({ code }) => code),
  regions: outcome.regions.nodes.map(({ region }) => region.code),
});
