import { type FactGroup, type FactTables, factFiles, factGroups } from "../facts/fact-files.js";
import { fileFault } from "../faults/fact-fault.js";
import { type Rule, rowFault } from "./rule.js";

const catalogued = factGroups.filter((group) => group !== "datasets");

const everyFileIsListed: Rule = {
  whole: ["datasets"],
  check: ({ datasets }) => {
    const known = new Map(datasets.rows.map((row) => [row.file, row]));
    const missing = catalogued
      .filter((group) => !known.has(factFiles[group].file))
      .map((group) => fileFault(datasets.file, `does not list ${factFiles[group].file}`, "every file of facts"));
    const files: readonly string[] = catalogued.map((group) => factFiles[group].file);
    const unknown = datasets.rows
      .filter((row) => !files.includes(row.file))
      .map((row) => rowFault(datasets, row, "file", row.file, "is not a file of facts", files.join(", ")));
    return [...missing, ...unknown];
  },
};

/** A file that lost its last rows looks whole from the inside; the catalogue knows how many there were. */
function rowCount(group: FactGroup): Rule {
  return {
    whole: ["datasets", group],
    check: (tables: FactTables) => {
      const table = tables[group];
      const listed = tables.datasets.rows.find((row) => row.file === table.file);
      if (listed === undefined || listed.rows === table.rows.length) return [];
      return [fileFault(table.file, `has ${table.rows.length} rows`, `${listed.rows} rows, as datasets.csv says`)];
    },
  };
}

export const catalogueRules: readonly Rule[] = [everyFileIsListed, ...catalogued.map(rowCount)];
