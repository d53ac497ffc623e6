import { FaultList, fault, Refused } from "../importers/fault-list.js";
import type { ColumnContext } from "../importers/kinds.js";
import { type ImportLimits, limitsOf } from "../importers/limits.js";
import type { ImportFault, ImportRefusal } from "../importers/types.js";
import { type AccountChoices, type AccountProposal, proposeChoices } from "./account-choices.js";
import { type AccountTableFile, accountTableFile } from "./account-table-file.js";
import { type AccountFile, type FoundAccountTable, readAccountFiles } from "./read-account-files.js";

export interface AccountsQuestion {
  /** Year of the accounts; null where the names of the files tell it. */
  readonly year: number | null;
  /** Confirmed by a person; null to be proposed some. */
  readonly choices: AccountChoices | null;
  readonly limits: Partial<ImportLimits>;
}

/** What accounts hold, how they would be read, and what comes of it once a person has confirmed that. */
export interface AccountsLook {
  readonly ok: true;
  /** Null where neither a person nor the names of the files tell it. */
  readonly year: number | null;
  readonly found: readonly FoundAccountTable[];
  /** Rows that could not be read, and were left out. */
  readonly rowsLeftOut: number;
  readonly proposal: AccountProposal;
  readonly table: AccountTableFile | null;
}

/**
 * @param files as people name them
 * @returns the year that the names tell, or null: dVi2024 is the account of 2024
 */
export function yearOfAccounts(files: readonly Pick<AccountFile, "name">[]): number | null {
  // Forecasts (dPi) begin a year later; where there are accounts, it is their year.
  for (const kind of [/dvi\s?_?(20\d\d)/i, /dpi\s?_?(20\d\d)/i]) {
    const years = files.flatMap(({ name }) => kind.exec(name)?.[1] ?? []).map(Number);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}

const refusalWith = (one: ImportFault): ImportRefusal => {
  const list = new FaultList(1);
  list.add(one);
  return list.refusal();
};

/**
 * Looks at open accounts: which tables they hold and how they are to be read; with confirmed choices also what table of
 * corporations they make.
 * @param context gives the reference sector that stands in for what the accounts don't say
 * @returns what was found, or why the files can't be read; bad data never throw
 */
export async function lookAtAccounts(
  files: readonly AccountFile[],
  { year: said, choices, limits }: AccountsQuestion,
  context: ColumnContext,
): Promise<AccountsLook | ImportRefusal> {
  try {
    const { rows, found, faults } = await readAccountFiles(files, limitsOf(limits));
    if (rows.corporations.length === 0) {
      const message = "No table of corporations was found: KvK number, name and regime of each (chapter 1).";
      return refusalWith(fault("NO_CORPORATIONS", message, { allowed: "the files of the accounts (dVi) of one year" }));
    }
    const year = said ?? yearOfAccounts(files);
    const proposal = proposeChoices(rows, year ?? 0);
    const table = choices === null ? null : accountTableFile(rows, choices, context);
    return { ok: true, year, found, rowsLeftOut: faults.length, proposal, table };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refusalWith(error.fault);
  }
}
