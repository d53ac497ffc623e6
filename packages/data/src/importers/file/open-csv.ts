import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { unguarded } from "../../csv/write-csv.js";
import { refuse } from "../fault-list.js";
import type { ImportLimits } from "../limits.js";
import { detectEncoding } from "./detect-encoding.js";
import { detectSeparator } from "./detect-separator.js";
import { nothingHidden, type OpenTable, type RawRow } from "./table.js";

const chunkSize = 64 * 1024;
const lineEnds = new Set(["\n", "\r"]);

/** Decodes piece by piece, so that no second copy of the whole file is ever in memory. */
function* decoded(bytes: Buffer, label: string): Generator<string> {
  const decoder = new TextDecoder(label);
  for (let start = 0; start < bytes.length; start += chunkSize) {
    yield decoder.decode(bytes.subarray(start, start + chunkSize), { stream: true });
  }
  yield decoder.decode();
}

/** What the parser calls its faults, in words for people. */
const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "A quote is opened and not closed: the file may have been cut off.",
  CSV_INVALID_CLOSING_QUOTE: "A quoted cell goes on after its closing quote.",
  INVALID_OPENING_QUOTE: "A quote stands in the middle of a cell.",
  CSV_MAX_RECORD_SIZE: "A row is too long.",
};

async function* rowsOf(bytes: Buffer, label: string, separator: string, limits: ImportLimits): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: limits.cellLength * 20,
  });
  let given = 0;
  const pieces = function* () {
    for (const piece of decoded(bytes, label)) {
      given = Math.min(bytes.length, given + chunkSize);
      yield piece;
    }
  };
  // What goes wrong on the way comes out of the parser too, where it is caught.
  pipeline(Readable.from(pieces(), { objectMode: false }), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells: cells.map((cell) => (cell === "" ? null : unguarded(cell))), progress: given / bytes.length };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse("CSV_BROKEN", reasons[error.code] ?? "The row can't be split into cells.", {
      row: row + 1,
      allowed: 'cells with the separator, a quote or a line break in "...", quotes inside doubled',
    });
  } finally {
    parser.destroy();
  }
}

/** Marks the last row. */
async function* withCutOff(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  let held: RawRow | null = null;
  for await (const row of rows) {
    if (held !== null) yield held;
    held = row;
  }
  if (held !== null) yield { ...held, cutOff: true };
}

/** Text with separators, in any of the usual encodings. */
export function openCsv(bytes: Buffer, limits: ImportLimits): OpenTable {
  const { encoding, label } = detectEncoding(bytes);
  const beginning = new TextDecoder(label).decode(bytes.subarray(0, chunkSize));
  const end = new TextDecoder(label).decode(bytes.subarray(Math.max(0, bytes.length - 2)));
  const separator = detectSeparator(beginning);
  const endsInMidLine = !lineEnds.has(end.at(-1) ?? "");
  const rows = rowsOf(bytes, label, separator, limits);
  return {
    format: "CSV",
    encoding,
    separator,
    sheet: null,
    otherSheets: [],
    mergedCells: [],
    formulasWithoutValue: new Set(),
    formulaCount: 0,
    hidden: nothingHidden,
    currencies: new Map(),
    endsInMidLine,
    rows: endsInMidLine ? withCutOff(rows) : rows,
  };
}
