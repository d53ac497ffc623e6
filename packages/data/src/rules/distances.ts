import type { FactFault } from "../faults/fact-fault.js";
import { fileFault } from "../faults/fact-fault.js";
import { type Rule, rowFault } from "./rule.js";

/** Both directions of every pair of regions, equally long; a region is at no distance from itself. */
const completeAndSymmetric: Rule = {
  whole: ["regions", "regionDistances"],
  check: ({ regions, regionDistances }) => {
    const table = new Map(regionDistances.rows.map((row) => [`${row.from} ${row.to}`, row.distanceKm]));
    const codes = regions.rows.map((region) => region.code);
    const missing = codes.flatMap((from) =>
      codes
        .filter((to) => to !== from && !table.has(`${from} ${to}`))
        .map((to): FactFault => fileFault(regionDistances.file, `has no distance from ${from} to ${to}`, "every pair")),
    );
    const wrong = regionDistances.rows.flatMap((row) => {
      const fault = (what: string, allowed: string) => [
        rowFault(regionDistances, row, "distance_km", row.distanceKm, what, allowed),
      ];
      if (row.from === row.to) return row.distanceKm === 0 ? [] : fault("is a distance from a region to itself", "0");
      if (row.distanceKm === 0) return fault("is no distance between two regions", "more than 0");
      const back = table.get(`${row.to} ${row.from}`);
      if (back === undefined || back === row.distanceKm) return [];
      return fault(`differs from the way back, from ${row.to} to ${row.from}`, String(back));
    });
    return [...missing, ...wrong];
  },
};

export const distanceRules: readonly Rule[] = [completeAndSymmetric];
