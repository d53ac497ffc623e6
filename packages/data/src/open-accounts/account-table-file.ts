import { type CsvCell, csvText, PLAIN_CSV } from "../csv/write-csv.js";
import { type ColumnContext, columnsOf } from "../importers/kinds.js";
import { municipalityIndex } from "../importers/places/municipality-index.js";
import type { AccountChoices } from "./account-choices.js";
import { accountFigures } from "./account-figures.js";
import type { AccountRows } from "./account-tables.js";
import { type AccountTable, corporationRowsOf } from "./corporation-rows.js";

export interface AccountTableFile extends AccountTable {
  /** A table of corporations as CSV: semicolons, decimal points, UTF-8. */
  readonly csv: string;
}

/**
 * Makes a table of corporations out of open accounts, to be imported like any other.
 * @param choices of the year of the accounts, confirmed by a person
 * @param context gives regions, years, and the reference sector that stands in for what the accounts don't say
 * @throws RangeError for choices that nobody confirmed
 */
export function accountTableFile(rows: AccountRows, choices: AccountChoices, context: ColumnContext): AccountTableFile {
  if (!choices.confirmed) throw new RangeError("Nobody confirmed how these accounts are to be read");
  const { base, facts } = context;
  const table = corporationRowsOf(accountFigures(rows, choices), { base, index: municipalityIndex(facts) });
  const columns = Object.entries(columnsOf("CORPORATION_TABLE", context)).map(([key, { names }]) => {
    return { key, header: names[0] ?? key };
  });
  const lines: readonly (readonly CsvCell[])[] = [
    columns.map(({ header }) => header),
    ...table.rows.map((row) => columns.map(({ key }) => row[key])),
  ];
  return { ...table, csv: csvText(lines, { ...PLAIN_CSV, delimiter: ";" }) };
}
