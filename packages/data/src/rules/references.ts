import type { FactTable } from "../csv/fact-file.js";
import type { FactGroup, FactTables } from "../facts/fact-files.js";
import { type Rule, rowFault } from "./rule.js";

/** More names than this are counted in a fault instead of listed. */
const mostNamesListed = 40;

/** A column that names rows of another file. */
function reference<Row>(
  tableOf: (tables: FactTables) => FactTable<Row>,
  column: string,
  namesIn: (row: Row) => readonly string[],
  target: FactGroup,
  keysOf: (tables: FactTables) => readonly string[],
): Rule {
  return {
    whole: [target],
    check: (tables) => {
      const known = new Set(keysOf(tables));
      const table = tableOf(tables);
      const { file } = tables[target];
      const allowed = known.size > mostNamesListed ? `one of the ${known.size} in ${file}` : [...known].join(", ");
      return table.rows.flatMap((row) =>
        namesIn(row)
          .filter((name) => !known.has(name))
          .map((name) => rowFault(table, row, column, name, `is not in ${file}`, allowed)),
      );
    },
  };
}

const regionCodes = (tables: FactTables) => tables.regions.rows.map((region) => region.code);
const municipalityCodes = (tables: FactTables) => tables.municipalities.rows.map((municipality) => municipality.code);
const sourceIdsOf = (tables: FactTables) => tables.sources.rows.map((source) => source.id);

/** Groups whose rows name their sources. */
const sourced = [
  "municipalitySuccessions",
  "regionalEvidence",
  "npaTargets",
  "claims",
  "vintages",
  "assumptions",
  "buildingAgreements",
  "norms",
  "legalRules",
  "sectorFigures",
  "datasets",
] as const;

export const referenceRules: readonly Rule[] = [
  reference(
    (t) => t.municipalities,
    "housing_market_region",
    (row) => [row.region],
    "regions",
    regionCodes,
  ),
  reference(
    (t) => t.regionLabels,
    "code",
    (row) => [row.code],
    "regions",
    regionCodes,
  ),
  reference(
    (t) => t.regionalEvidence,
    "region",
    (row) => [row.region],
    "regions",
    regionCodes,
  ),
  reference(
    (t) => t.regionDistances,
    "from",
    (row) => [row.from],
    "regions",
    regionCodes,
  ),
  reference(
    (t) => t.regionDistances,
    "to",
    (row) => [row.to],
    "regions",
    regionCodes,
  ),
  reference(
    (t) => t.municipalityNames,
    "code",
    (row) => [row.code],
    "municipalities",
    municipalityCodes,
  ),
  reference(
    (t) => t.municipalitySuccessions,
    "new_code",
    (row) => [row.newCode],
    "municipalities",
    municipalityCodes,
  ),
  ...sourced.map((group) =>
    reference<{ readonly sources: readonly string[] }>(
      (t) => t[group],
      "sources",
      (row) => row.sources,
      "sources",
      sourceIdsOf,
    ),
  ),
];
