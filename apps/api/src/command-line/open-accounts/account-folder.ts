import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccountFile } from "@solidariteitskaart/data";

/** The workbook of the newest year whose address is known; chapters 1 to 5, CC0. */
const NEWEST = {
  name: "dVi2024 H1-H5.xlsx",
  url: "https://data.overheid.nl/sites/default/files/dataset/9dceb9da-e2e1-43f9-920f-48fa01831f56/resources/dVi2024%20H1-H5.xlsx",
} as const;

const FETCH_MS = 120_000;
const TABLE = /\.(xlsx|ods|csv)$/i;

export interface AccountFolder {
  readonly files: readonly AccountFile[];
  /** Why nothing was fetched; null where something was, or was there. */
  readonly notFetched: string | null;
}

async function fetchNewest(folder: string, ask: typeof fetch): Promise<string | null> {
  try {
    const answer = await ask(NEWEST.url, { signal: AbortSignal.timeout(FETCH_MS) });
    if (!answer.ok) return `data.overheid.nl answered ${answer.status}`;
    await writeFile(join(folder, NEWEST.name), Buffer.from(await answer.arrayBuffer()));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The accounts in a folder. Where there are none, those of the newest year are fetched, where there is internet.
 * @param ask stands in for the internet in tests
 */
export async function accountFolder(folder: string, ask: typeof fetch = fetch): Promise<AccountFolder> {
  await mkdir(folder, { recursive: true });
  const names = async () => (await readdir(folder)).filter((name) => TABLE.test(name)).sort();
  const notFetched = (await names()).length > 0 ? null : await fetchNewest(folder, ask);
  const files = await Promise.all(
    (await names()).map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
  return { files, notFetched };
}
