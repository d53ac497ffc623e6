import { parseCsv } from "hucre/csv";

/** A CSV file as rows of text by column, read by somebody else's reader. */
export function readCsv(text: string, delimiter = ","): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text, { delimiter });
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? "")])));
}
