import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

/**
 * The first of these programs that can be run, by name on PATH or by full path.
 * @param {string[]} names
 * @param {string} [searchPath] folders, as in PATH
 * @returns {Promise<string | undefined>} its full path
 */
export async function findProgram(names, searchPath = process.env.PATH ?? "") {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    const candidates = name.includes("/") ? [name] : folders.map((folder) => join(folder, name));
    for (const candidate of candidates) {
      if (await isRunnable(candidate)) return candidate;
    }
  }
  return undefined;
}

/** @param {string} path */
async function isRunnable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
