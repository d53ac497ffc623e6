import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccountChoices, AccountProposal } from "@solidariteitskaart/data";

const fileOf = (folder: string, year: number) => join(folder, `choices-${year}.json`);

/** What a person chose for a year; null where nothing is kept yet. */
export async function keptChoices(folder: string, year: number): Promise<AccountChoices | null> {
  const text = await readFile(fileOf(folder, year), "utf8").catch(() => null);
  return text === null ? null : ((JSON.parse(text) as { readonly choices?: AccountChoices }).choices ?? null);
}

/**
 * Writes what is proposed for a year, with all there is to choose from, for a person to look at.
 * @returns the file
 */
export async function writeProposal(folder: string, proposal: AccountProposal): Promise<string> {
  const file = fileOf(folder, proposal.choices.year);
  await writeFile(file, `${JSON.stringify(proposal, null, 2)}\n`);
  return file;
}
