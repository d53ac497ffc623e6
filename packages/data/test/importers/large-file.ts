import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { writeXlsxStream } from "hucre/xlsx";
import type { Facts } from "../../src/facts/facts.js";
import { kindTexts } from "../../src/importers/holdings/columns.js";

/** Of the supervisor's long form. */
export const forecastHeader = [
  "kvk_nummer",
  "soort_instelling",
  "daeb_indicatie",
  "jaar",
  "omschrijving",
  "type_veld",
  "gemeente",
  "waarde",
];
const kinds = Object.values(kindTexts);

/** Forecast data in which no two rows are about the same. */
function* forecastRows({ municipalities }: Pick<Facts, "municipalities">, count: number) {
  yield forecastHeader;
  for (let i = 0; i < count; i++) {
    const corporation = 10_000_000 + Math.floor(i / 2000);
    const municipality = municipalities[Math.floor(i / 30) % municipalities.length]?.name ?? "";
    const kind = kinds[Math.floor(i / 5) % kinds.length] ?? "";
    yield [corporation, "TI", "J", 2025 + (i % 5), kind, "aantal", municipality, i % 977];
  }
}

function* textOf(rows: Iterable<readonly (string | number)[]>) {
  for (const cells of rows) yield `${cells.join(";")}\n`;
}

/** Writes them without ever having them all in memory. */
export async function writeForecast(
  path: string,
  format: "CSV" | "XLSX",
  facts: Pick<Facts, "municipalities">,
  count: number,
): Promise<void> {
  const rows = forecastRows(facts, count);
  const bytes =
    format === "CSV"
      ? Readable.from(textOf(rows))
      : Readable.fromWeb(writeXlsxStream(rows, { name: "Blad1" }) as Parameters<typeof Readable.fromWeb>[0]);
  await finished(bytes.pipe(createWriteStream(path)));
}
