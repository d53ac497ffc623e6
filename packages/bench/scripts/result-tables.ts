// Writes the tables of docs/model/*.md from the model and the reference sector. `--check` only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analysesBlocks } from "../src/pages/analyses-blocks.js";
import { withBlock } from "../src/pages/block.js";
import { longRunBlocks } from "../src/pages/long-run-blocks.js";
import { uncertaintyBlocks } from "../src/pages/uncertainty-blocks.js";
import { referenceSectors } from "../src/reference.js";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const sectors = referenceSectors();
const [newest, oldest] = [sectors[0], sectors.at(-1)];
if (!newest || !oldest) throw new Error("There is no reference sector");

const pages: Record<string, Record<string, string>> = {
  "analyses.md": await analysesBlocks(newest, oldest),
  "uncertainty.md": await uncertaintyBlocks(newest),
  "long-run.md": await longRunBlocks(newest, oldest),
};
for (const [name, blocks] of Object.entries(pages)) {
  const file = new URL(`../../../docs/model/${name}`, import.meta.url);
  const before = readFileSync(file, "utf8");
  const after = Object.entries(blocks).reduce((page, [block, body]) => withBlock(page, block, body), before);
  if (!check) writeFileSync(file, after);
  else if (before !== after) {
    console.error(`docs/model/${name} is stale. Run: npx pnpm --filter @solidariteitskaart/bench result-tables`);
    process.exitCode = 1;
  }
}
