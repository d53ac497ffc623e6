// Writes the calibration and the verification table into docs/model.md. `--check` only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  hangingRegions,
  loadDatasets,
  loadFacts,
  loadVariants,
  verificationOutcomes,
  verificationRows,
} from "../dist/index.js";
import { calibrationTable, verificationTable, withBlock } from "./lib/model-page.mjs";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const reading = loadFacts();
if (!reading.ok) throw new Error("The facts are damaged: start the server for the list");
const { facts } = reading;
const loaded = loadDatasets(facts);
if (!loaded.ok) throw new Error(loaded.message);
const variants = loadVariants(facts);
if (!variants.ok) throw new Error(variants.message);
const outcomes = await verificationOutcomes(loaded.datasets);
const { vintage } = outcomes.after;
const hanging = hangingRegions([...variants.sectorsOf(vintage)], vintage);

const file = new URL("../../../docs/model.md", import.meta.url);
const before = readFileSync(file, "utf8");
const after = withBlock(
  withBlock(before, "calibration", calibrationTable(loaded.calibration)),
  "verification",
  verificationTable(verificationRows(facts, outcomes), facts, hanging),
);
if (check) {
  if (before !== after) {
    console.error("docs/model.md is stale. Run: npx pnpm --filter @solidariteitskaart/data model-table");
    process.exit(1);
  }
} else {
  writeFileSync(file, after);
}
