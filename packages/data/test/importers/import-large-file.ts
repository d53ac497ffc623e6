import { readFile } from "node:fs/promises";
import { importHoldings } from "../../src/importers/holdings/import-holdings.js";
import { loadFacts } from "../../src/load-facts.js";

/** Imports one file in a process that was given little memory, and says what came of it. */
const [path = ""] = process.argv.slice(2);
const reading = loadFacts();
if (!reading.ok) throw new Error("The shipped facts have faults");
let reports = 0;
let turns = 0;
const clock = setInterval(() => {
  turns += 1;
}, 1);
const result = await importHoldings(await readFile(path), {
  facts: reading.facts,
  onProgress: () => {
    reports += 1;
  },
});
clearInterval(clock);
const rows = result.ok ? result.content.rows.length : result.faults;
process.stdout.write(JSON.stringify({ rows, reports, othersHadTheirTurn: turns > 20 }));
