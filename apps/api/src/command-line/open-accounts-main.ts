import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  accountTableFile,
  describeFaults as factFaults,
  loadDatasets,
  loadFacts,
  lookAtAccounts,
  proposeChoices,
  readAccountFiles,
  yearOfAccounts,
} from "@solidariteitskaart/data";
import { readSettings } from "../config.js";
import { ConnectionError } from "./api-connection.js";
import { describeFaults } from "./describe-faults.js";
import { findApi } from "./find-api.js";
import { accountFolder } from "./open-accounts/account-folder.js";
import { keptChoices, writeProposal } from "./open-accounts/choices-file.js";
import { accountReport, foundTables } from "./open-accounts/tell-accounts.js";
import { readArguments } from "./read-arguments.js";
import { runOrder } from "./run-order.js";

const EXIT = { done: 0, faults: 1, usage: 2, unavailable: 3 } as const;
const say = (text: string) => process.stderr.write(`${text}\n`);

/** The reference sector, which stands in for what accounts don't say. */
function ground() {
  const read = loadFacts();
  if (!read.ok) throw new ConnectionError(factFaults(read.faults));
  const loaded = loadDatasets(read.facts);
  if (!loaded.ok) throw new ConnectionError(loaded.message);
  const [base] = loaded.datasets;
  if (base === undefined) throw new ConnectionError("There is no recalculation with corporations to build upon.");
  return { facts: read.facts, base };
}

/** Brings the table in like any other, and tells its link. */
async function bringIn(file: string, year: number): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const title = `Verantwoordingsinformatie woningcorporaties (dVi) ${year}`;
  const order = readArguments(
    [
      ...["--kind", "corporation-table", "--code", `dvi-${year}`, "--decimals", "point"],
      ...["--label", `Jaarrekeningen ${year}`, "--label-en", `Accounts of ${year}`],
      ...["--source", title, "--source-url", "https://data.overheid.nl", "--licence", "CC0-1.0", file],
    ],
    today,
  );
  if (!("file" in order)) throw new Error("The order of this command is not understood by the import.");
  const api = await findApi(order, process.env);
  try {
    const { signal } = new AbortController();
    const result = await runOrder(api, order, { adminToken: "", signal, onProgress: () => undefined });
    if (result.kind === "faults") say(describeFaults(result.faults, result.count));
    if (result.kind !== "done") return EXIT.faults;
    process.stdout.write(`token: ${String(result.answer.token)}\ndeleteKey: ${String(result.answer.deleteKey)}\n`);
    return EXIT.done;
  } finally {
    await api.close();
  }
}

async function run(): Promise<number> {
  const {
    positionals: [yearSaid],
  } = parseArgs({ allowPositionals: true });
  const reading = readSettings(process.env);
  if ("faults" in reading) throw new ConnectionError(reading.faults.map(({ message }) => message).join("\n"));
  const folder = join(reading.settings.imports.dataDir, "open-accounts");
  const { files, notFetched } = await accountFolder(folder);
  if (files.length === 0) {
    say(
      `The accounts could not be fetched (${notFetched ?? "nothing came"}): put the files of one year (dVi, XLSX, ODS or CSV) in ${folder}.`,
    );
    return EXIT.unavailable;
  }
  const year = yearOfAccounts(files) ?? Number(yearSaid);
  if (!Number.isInteger(year)) {
    say("The names of the files don't tell their year (such as dVi2024); say it: npm run open-accounts -- 2024.");
    return EXIT.usage;
  }
  const looked = await lookAtAccounts(files, { year, choices: null, limits: {} }, ground());
  if (!looked.ok) {
    for (const { message, value, allowed } of looked.faults) say([message, value, allowed].filter(Boolean).join(" "));
    return EXIT.faults;
  }
  const accounts = await readAccountFiles(files);
  for (const line of foundTables(accounts)) say(line);
  const kept = await keptChoices(folder, year);
  // What was kept before a choice was asked for is proposed anew.
  const choices = kept && { ...proposeChoices(accounts.rows, year).choices, ...kept };
  if (choices === null || !choices.confirmed) {
    const file =
      choices === null ? await writeProposal(folder, proposeChoices(accounts.rows, year)) : `choices-${year}.json`;
    say(`Look at the proposed units, codes and lines in ${file}, set "confirmed" to true, and run this again.`);
    return EXIT.done;
  }
  const table = accountTableFile(accounts.rows, choices, ground());
  for (const line of accountReport(table)) say(line);
  const file = join(folder, `made-${year}.table`);
  await writeFile(file, table.csv);
  return bringIn(file, year);
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ConnectionError) && !(error instanceof Error && "code" in error)) throw error;
  say(error.message);
  process.exitCode = EXIT.unavailable;
}
