import { readFile } from "node:fs/promises";
import { emptyScenario, figures, UNITS } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { FILES } from "../src/downloads/files/files.js";
import type { Table } from "../src/downloads/tables/table.js";
import { tablesOf } from "../src/downloads/tables/tables.js";
import { testPlatform } from "./support/test-platform.js";

const docs = new URL("../../../docs/", import.meta.url);
const platform = testPlatform();
const [dataset] = platform.datasets;
if (!dataset) throw new Error("there are no datasets");
const outcome = await platform.outcome(dataset, emptyScenario(dataset.vintage.code));
const robustness = await platform.robustness(dataset, emptyScenario(dataset.vintage.code));

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const columnsOf = ({ name, title, description, columns }: Table): string =>
  [
    `## ${name}: ${title.en}`,
    description.en,
    table(
      ["column", "type", "unit", "Dutch", "what", "caution"],
      columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.unit ?? "",
        column.title.nl,
        column.description.en,
        column.caution?.en ?? "",
      ]),
    ),
  ].join("\n\n");

const page = [
  "# Columns and measures of the downloads",
  "Written by `npx vitest run --project api test/downloads-documentation -u` from the code; a test compares it. What it all " +
    "means: [downloads](data-downloads.md).",
  ...tablesOf({ platform, dataset, outcome, robustness }).map(columnsOf),
  "## The measures of observations",
  table(
    ["measure", "unit", "Dutch", "what", "adds up over", "caution"],
    figures.map(({ key, unit, label, definition, addsUpOver, caution }) => [
      `\`${key}\``,
      unit,
      label.nl,
      definition.en,
      addsUpOver.join(", ").toLowerCase(),
      caution?.en ?? "",
    ]),
  ),
  "## Units",
  table(
    ["unit", "Dutch", "what"],
    Object.entries(UNITS).map(([unit, { nl, en }]) => [`\`${unit}\``, nl, en]),
  ),
  "",
].join("\n\n");

describe("the documentation of the downloads", () => {
  it("has every column and every measure", async () => {
    await expect(page).toMatchFileSnapshot(new URL("data-downloads-columns.md", docs).pathname);
  });

  it("names every file and parameter", async () => {
    const text = await readFile(new URL("data-downloads.md", docs), "utf8");
    for (const { name, options } of FILES) {
      expect(text).toContain(name.endsWith(".parquet") ? ".parquet" : `\`${name}\``);
      for (const option of options) expect(text).toContain(`${option}=`);
    }
  });
});
