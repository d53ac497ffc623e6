// Fits the vintages that the stored calibration lacks; those it has stay as they are. `--again` fits everything anew:
// a new edition of the model.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  calibrate,
  describeFaults,
  extendedCalibration,
  loadFacts,
  publishedTotals,
  readCalibrationFile,
  sectorInputs,
  storedCalibration,
} from "../dist/index.js";

const { again } = parseArgs({ options: { again: { type: "boolean", default: false } } }).values;

const reading = loadFacts();
if (!reading.ok) {
  console.error(describeFaults(reading.faults));
  process.exit(1);
}
const inputs = sectorInputs(reading.facts);
const published = publishedTotals(reading.facts);
const kept = readCalibrationFile();
if (!again && !kept.ok) {
  console.error(kept.message);
  process.exit(1);
}
const calibration =
  again || !kept.ok
    ? storedCalibration(calibrate(inputs, published), inputs, published)
    : extendedCalibration(kept.calibration, inputs, published);
const file = new URL("../reference/calibration.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(calibration, null, 2)}\n`);
console.log(JSON.stringify(calibration, null, 2));
