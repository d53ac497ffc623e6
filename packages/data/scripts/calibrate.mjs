// Finds the six scalars again and stores them with their residuals. Needed after a change of facts or engine.
import { writeFileSync } from "node:fs";
import {
  calibrate,
  describeFaults,
  loadFacts,
  publishedPairs,
  sectorInputs,
  storedCalibration,
} from "../dist/index.js";

const reading = loadFacts();
if (!reading.ok) {
  console.error(describeFaults(reading.faults));
  process.exit(1);
}
const inputs = sectorInputs(reading.facts);
const calibration = calibrate(inputs, publishedPairs(reading.facts.vintages));
const file = new URL("../reference/calibration.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(storedCalibration(calibration, inputs), null, 2)}\n`);
console.log(JSON.stringify(calibration, null, 2));
