import type { FactFault } from "../faults/fact-fault.js";
import { fileFault } from "../faults/fact-fault.js";
import { type Rule, rowFault } from "./rule.js";

/** First year in which the agreed pace is reached. */
const fullPaceFrom = 2029;

const yearsWithoutGap: Rule = {
  whole: ["npaTargets"],
  check: ({ npaTargets }) =>
    npaTargets.rows.flatMap((row, index) => {
      const before = npaTargets.rows[index - 1];
      if (before === undefined || row.year === before.year + 1) return [];
      return [
        rowFault(npaTargets, row, "year", row.year, "does not follow the year above it", String(before.year + 1)),
      ];
    }),
};

/** The agreement's years are those of the model. */
const yearsOfTheModel: Rule = {
  whole: ["npaTargets", "assumptions"],
  check: ({ npaTargets, assumptions }): FactFault[] => {
    const value = (key: string) => assumptions.rows.find((row) => row.key === key)?.value;
    const first = value("firstYear");
    const count = value("yearCount");
    if (first === undefined || count === undefined) return [];
    if (npaTargets.rows[0]?.year === first && npaTargets.rows.length === count) return [];
    return [fileFault(npaTargets.file, "does not hold the years of the model", `${first} to ${first + count - 1}`)];
  },
};

/** Published targets are the letter's. */
const targetsAgree: Rule = {
  whole: ["claims"],
  check: ({ npaTargets, claims }) => {
    const claim = (id: string) => claims.rows.find((row) => row.id === id)?.amount;
    return npaTargets.rows.flatMap((row) => {
      const checks: [string, number, number | null | undefined][] =
        row.year >= fullPaceFrom
          ? [
              ["social_homes", row.socialHomes, claim("build-target-social")],
              ["mid_rent_homes", row.midRentHomes, claim("build-target-mid")],
            ]
          : [["social_homes, mid_rent_homes", row.socialHomes + row.midRentHomes, claim(`build-target-${row.year}`)]];
      return checks
        .filter(([, value, other]) => other !== undefined && other !== null && other !== value)
        .map(([column, value, other]) =>
          rowFault(npaTargets, row, column, value, `differs from ${claims.file}`, String(other)),
        );
    });
  },
};

export const targetRules: readonly Rule[] = [yearsWithoutGap, yearsOfTheModel, targetsAgree];
