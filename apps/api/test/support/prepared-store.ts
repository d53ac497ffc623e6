import { join } from "node:path";
import { openStore } from "@solidariteitskaart/store";
import { copyPreparedStore } from "../../../../scripts/testing/prepared-store.mjs";
import { temporaryFolder } from "./import-settings.js";

/** A data folder with an empty database. */
export async function preparedDataDir(): Promise<string> {
  const folder = temporaryFolder();
  await copyPreparedStore(join(folder, "store"), openStore);
  return folder;
}
