import type { FactGroup, FactTables } from "../facts/fact-files.js";
import type { Rule } from "./rule.js";

/** More names than this are counted in a fault instead of listed. */
const mostNamesListed = 40;

/** A column that names rows of another file. Judged cell by cell, also on lines with faults elsewhere. */
function reference(group: FactGroup, column: string, target: FactGroup, targetColumn: string): Rule {
  return {
    whole: [target],
    check: (tables: FactTables) => {
      const { file } = tables[target];
      const known = new Set(tables[target].lines.map(({ values }) => values[targetColumn]));
      const allowed = known.size > mostNamesListed ? `one of the ${known.size} in ${file}` : [...known].join(", ");
      return tables[group].lines.flatMap(({ line, values }) =>
        [values[column] ?? []]
          .flat()
          .filter((name) => !known.has(name))
          .map((name) => ({
            file: tables[group].file,
            line,
            column,
            value: typeof name === "string" ? name : JSON.stringify(name),
            what: `is not in ${file}`,
            allowed,
          })),
      );
    },
  };
}

/** Groups whose rows name their sources. */
const sourced = [
  "municipalitySuccessions",
  "regionalEvidence",
  "npaTargets",
  "claims",
  "vintages",
  "assumptions",
  "buildingAgreements",
  "provinceAgreements",
  "expectedInterest",
  "norms",
  "legalRules",
  "sectorFigures",
  "municipalAgreements",
  "openAccounts",
  "datasets",
] as const;

export const referenceRules: readonly Rule[] = [
  reference("municipalities", "housing_market_region", "regions", "code"),
  reference("regionLabels", "code", "regions", "code"),
  reference("regionalEvidence", "region", "regions", "code"),
  reference("regionDistances", "from", "regions", "code"),
  reference("regionDistances", "to", "regions", "code"),
  reference("municipalityNames", "code", "municipalities", "code"),
  reference("municipalitySuccessions", "new_code", "municipalities", "code"),
  reference("municipalAgreements", "code", "municipalities", "code"),
  reference("buildingAgreements", "municipalities", "municipalities", "code"),
  reference("expectedInterest", "vintage", "vintages", "code"),
  ...sourced.map((group) => reference(group, "sources", "sources", "id")),
];
