import type { Outcome, Vintage } from "@solidariteitskaart/client";
import type { KnownCodes } from "./parse-view";

/** The codes that a link may hold, by what the API gave; without an outcome every well-formed region passes. */
export const knownCodes = (vintages: readonly Vintage[], outcome: Outcome | null): KnownCodes => ({
  vintages: vintages.map(({ code }) => code),
  regions: outcome?.regions.nodes.map(({ region }) => region.code) ?? null,
  years: [
    Math.min(...vintages.map(({ firstYear }) => firstYear)),
    Math.max(...vintages.map(({ lastYear }) => lastYear)),
  ],
});
