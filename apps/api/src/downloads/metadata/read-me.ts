import { sourcesBehind } from "../tables/sources-table.js";
import type { Table } from "../tables/table.js";
import type { DownloadView } from "../view/view.js";
import { type AboutLine, aboutLines, PUBLISHER } from "./about.js";

/** First sheet of the workbook: Dutch, then English, then the sheets. */
export function readMeSheet(view: DownloadView, tables: readonly Table[]): string[][] {
  const lines = aboutLines(view);
  return [
    [PUBLISHER],
    ...lines.map(({ label, text }) => [label.nl, text.nl]),
    [],
    ...lines.map(({ label, text }) => [label.en, text.en]),
    [],
    ...tables.map(({ name, description }) => [name, `${description.nl} / ${description.en}`]),
  ];
}

/** README of a package of files. */
export function readMeMarkdown(view: DownloadView, tables: readonly Table[]): string {
  const lines = aboutLines(view);
  return [
    `# ${PUBLISHER}: ${view.dataset.vintage.label.en}`,
    list(lines, "en"),
    "## In het Nederlands",
    list(lines, "nl"),
    "## Files",
    "CSV is UTF-8 with commas, points and a header; an empty cell is a figure that does not exist. `datapackage.json` describes every column.",
    ...tables.map(tableText),
    "## Sources",
    sourcesBehind(view)
      .map(({ id, title, url, licence }) => `- \`${id}\`: ${title}. ${licence}.${url ? ` <${url}>` : ""}`)
      .join("\n"),
    "",
  ].join("\n\n");
}

const list = (lines: readonly AboutLine[], language: "nl" | "en") =>
  lines.map(({ label, text }) => `- **${label[language]}**: ${text[language]}`).join("\n");

function tableText({ name, title, description, columns }: Table): string {
  const rows = columns.map((column) => {
    const caution = column.caution ? ` ${column.caution.en}` : "";
    return `| \`${column.name}\` | ${column.unit ?? ""} | ${column.description.en}${caution} |`;
  });
  return [
    `### ${name}.csv: ${title.en}`,
    description.en,
    ["| column | unit | what |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}
