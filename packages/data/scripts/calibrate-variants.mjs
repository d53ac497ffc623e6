// Calibrates the variants of the model, or adds the vintages that they lack. `--again` calibrates everything anew: a new
// edition of the model.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  calibrateVariants,
  describeFaults,
  loadFacts,
  publishedTotals,
  readVariantsFile,
  sectorInputs,
} from "../dist/index.js";

const { again } = parseArgs({ options: { again: { type: "boolean", default: false } } }).values;

const reading = loadFacts();
if (!reading.ok) {
  console.error(describeFaults(reading.faults));
  process.exit(1);
}
const kept = again ? undefined : readVariantsFile();
if (kept && !kept.ok) {
  console.error(kept.message);
  process.exit(1);
}
const { facts } = reading;
const variants = calibrateVariants(sectorInputs(facts), publishedTotals(facts), kept?.variants, (name) =>
  console.log(name),
);
writeFileSync(new URL("../reference/variants.json", import.meta.url), `${JSON.stringify(variants, null, 1)}\n`);
