import { fileFault } from "../faults/fact-fault.js";
import type { Rule } from "./rule.js";

/** The shape of a vintage's interest needs every model year; the model years are those of the targets. */
const everyYear: Rule = {
  whole: ["expectedInterest", "vintages", "npaTargets"],
  check: ({ expectedInterest, vintages, npaTargets }) =>
    vintages.rows.flatMap(({ code }) => {
      const years = new Set(expectedInterest.rows.filter((row) => row.vintage === code).map((row) => row.year));
      const missing = npaTargets.rows.filter(({ year }) => !years.has(year)).map(({ year }) => year);
      if (missing.length === 0) return [];
      return [
        fileFault(expectedInterest.file, `says nothing of ${code} in ${missing.join(", ")}`, "a row for every year"),
      ];
    }),
};

export const expectedInterestRules: readonly Rule[] = [everyYear];
