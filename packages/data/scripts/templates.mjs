// Writes the templates of the imports and their examples into packages/data/templates. `--check` only compares.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  exampleCsv,
  exampleXlsx,
  importKinds,
  loadDatasets,
  loadFacts,
  templateCsv,
  templateTable,
  templateXlsx,
} from "../dist/index.js";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const reading = loadFacts();
if (!reading.ok) throw new Error("The facts are damaged: start the server for the list");
const loaded = loadDatasets(reading.facts);
if (!loaded.ok) throw new Error(loaded.message);
const context = { base: loaded.datasets[0], facts: reading.facts };
const folder = new URL("../templates/", import.meta.url);
const stale = [];

/**
 * @param {string} name
 * @param {string} text
 */
function keep(name, text) {
  const file = new URL(name, folder);
  if (!check) return writeFileSync(file, text);
  if (readFileSync(file, "utf8") !== text) stale.push(name);
}

mkdirSync(folder, { recursive: true });
for (const kind of importKinds) {
  const table = await templateTable(kind, context);
  const name = kind.toLowerCase().replaceAll("_", "-");
  keep(`${name}.csv`, templateCsv(table));
  keep(`${name}-example.csv`, exampleCsv(table));
  // A workbook holds the moment at which it was made, so only its table can be compared; that is the one in the CSV.
  if (check) continue;
  writeFileSync(new URL(`${name}.xlsx`, folder), await templateXlsx(table));
  writeFileSync(new URL(`${name}-example.xlsx`, folder), await exampleXlsx(table));
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run: npx pnpm --filter @solidariteitskaart/data templates`);
  process.exit(1);
}
