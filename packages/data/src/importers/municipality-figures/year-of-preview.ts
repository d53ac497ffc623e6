import type { TablePreview } from "../table/preview-table.js";
import { municipalityColumns } from "./columns.js";
import { yearOfFile } from "./year-of-file.js";

/** @returns the year that the beginning of a file names, or null where it names none, or several */
export function yearOfPreview({ mapping, headers, rows, titles }: TablePreview): number | null {
  const at = headers.findIndex((header) => mapping[header] === "period");
  const periods = rows.flatMap(({ cells }) => {
    const cell = cells[at] ?? null;
    const read = cell === null ? null : municipalityColumns.period.reader.read(cell, { decimals: null, factor: 1 });
    return read?.ok === true ? [read.value] : [];
  });
  const year = yearOfFile({ said: null, periods, titles, headers: Object.keys(mapping) });
  return typeof year === "number" ? year : null;
}
