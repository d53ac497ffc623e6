// Writes the table of levers into docs/scenarios.md. `--check` only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { levers } from "../dist/index.js";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

const years = ({ firstYear, lastYear, wholePeriod }) => (wholePeriod ? "all years" : `${firstYear}-${lastYear}`);

/** @param {import("../dist/index.js").Lever} lever */
function row(lever) {
  const { key, description, unit, min, max, claim, decidedBy } = lever;
  const cells = [
    `\`${key}\``,
    description,
    unit.toLowerCase().replaceAll("_", " "),
    unit === "SWITCH" ? "off, on" : `${min} to ${max}`,
    lever.default ?? "as in the data",
    years(lever),
    decidedBy.join(", ").toLowerCase(),
    claim ? `\`${claim}\`` : "own addition",
  ];
  return `| ${cells.join(" | ")} |`;
}

const kinds = [
  ["Assumptions: the world", "ASSUMPTION"],
  ["Measures: what somebody decides", "MEASURE"],
];

const tables = kinds.map(([title, kind]) =>
  [
    `### ${title}`,
    "",
    "| key | what it does | unit | range | changes nothing | years | who decides | claim of the letter |",
    "|---|---|---|---|---|---|---|---|",
    ...levers.filter((lever) => lever.kind === kind).map(row),
  ].join("\n"),
);

const file = new URL("../../../docs/scenarios.md", import.meta.url);
const before = readFileSync(file, "utf8");
const [start, end] = ["<!-- levers:start -->", "<!-- levers:end -->"];
const [head, rest] = before.split(start);
const tail = rest?.split(end)[1];
if (tail === undefined) throw new Error("docs/scenarios.md has no block levers");
const after = `${head}${start}\n\n${tables.join("\n\n")}\n\n${end}${tail}`;
if (!check) {
  writeFileSync(file, after);
} else if (before !== after) {
  console.error("docs/scenarios.md is stale. Run: npx pnpm --filter @solidariteitskaart/model lever-table");
  process.exit(1);
}
