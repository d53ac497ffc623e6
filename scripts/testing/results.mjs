import { readFile, rm } from "node:fs/promises";
import { inRoot } from "../lib/paths.mjs";

/**
 * Where a task leaves what came of its tests, inside the folder of its package.
 * @param {string} task "unit" or "browser"
 */
export const resultFile = (task) => `.results/${task}.json`;

/**
 * What came of a task's tests; nothing when it left no results.
 * @param {import("./turbo-run.mjs").TaskEnd} end
 * @returns {Promise<import("./count-tests.mjs").TestCounts | undefined>}
 */
export async function readResults({ folder, task }) {
  try {
    return JSON.parse(await readFile(inRoot(folder, resultFile(task)), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Takes away the results of an earlier run, so that they are not taken for those of this one; Turborepo puts back what
 * still holds.
 * @param {readonly { folder: string, task: string }[]} tasks
 */
export async function removeResults(tasks) {
  await Promise.all(tasks.map(({ folder, task }) => rm(inRoot(folder, resultFile(task)), { force: true })));
}
