import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readFile, rename, rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { inRoot } from "../lib/paths.mjs";

/**
 * @typedef {{ createJob: (job: { kind: string, fileName: string }) => Promise<unknown>, close: () => Promise<void> }} Store
 * @typedef {(options: { folder: string }) => Store} OpenStore
 */

/**
 * Puts an empty PGlite database into a folder that is not there yet. Making one takes seconds of computing, so it is a copy
 * of one that is kept for the next run.
 * @param {string} folder
 * @param {OpenStore} [openStore] by default that of the package as it is built
 */
export async function copyPreparedStore(folder, openStore) {
  const path = await preparedPath();
  if (!existsSync(path)) await prepare(path, openStore ?? (await builtStore()));
  await cp(path, folder, { recursive: true });
}

/** Another version of PGlite or another migration needs another database. */
async function preparedPath() {
  const key = createHash("sha256");
  for (const file of ["package.json", "migrations/meta/_journal.json"])
    key.update(await readFile(inRoot("packages", "store", file)));
  return inRoot("node_modules", ".cache", "prepared-store", key.digest("hex").slice(0, 16));
}

/** @returns {Promise<OpenStore>} */
async function builtStore() {
  return (await import(pathToFileURL(inRoot("packages", "store", "dist", "index.js")).href)).openStore;
}

/**
 * @param {string} path
 * @param {OpenStore} openStore
 */
async function prepare(path, openStore) {
  const folder = `${path}.${randomBytes(4).toString("hex")}`;
  const store = openStore({ folder });
  await store.createJob({ kind: "none", fileName: "none" });
  await store.close();
  // Of several that begin at once the first one's is kept.
  await rename(folder, path).catch(() => rm(folder, { recursive: true }));
}
