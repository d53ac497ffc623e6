import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "@solidariteitskaart/store";
import { temporaryFolder } from "./import-settings.js";

/** The store's own package: another version of it or another migration needs another database. */
const PACKAGE = dirname(dirname(fileURLToPath(import.meta.resolve("@solidariteitskaart/store"))));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/prepared-store", import.meta.url));

async function preparedPath(): Promise<string> {
  const key = createHash("sha256").update(await readFile(join(PACKAGE, "package.json")));
  key.update(await readFile(join(PACKAGE, "migrations/meta/_journal.json")));
  return join(CACHE, key.digest("hex").slice(0, 16));
}

async function prepared(): Promise<string> {
  const path = await preparedPath();
  if (existsSync(path)) return path;
  const folder = `${path}.${randomBytes(4).toString("hex")}`;
  const store = openStore({ folder });
  await store.createJob({ kind: "none", fileName: "none" });
  await store.close();
  // Of several test files that begin at once the first one's is kept.
  await rename(folder, path).catch(() => rm(folder, { recursive: true }));
  return path;
}

/** A data folder with an empty database: making one takes seconds, so a copy of one that is kept for the next run. */
export async function preparedDataDir(): Promise<string> {
  const folder = temporaryFolder();
  await cp(await prepared(), join(folder, "store"), { recursive: true });
  return folder;
}
