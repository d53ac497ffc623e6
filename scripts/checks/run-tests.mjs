import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "../lib/chromium.mjs";
import { execute } from "../lib/execute.mjs";
import { countTests } from "./count-tests.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The tests of all packages.
 * @returns {Promise<Counts>}
 */
export function runPackageTests() {
  console.log("\nTests of the packages");
  return runVitest("--project=!browser");
}

/**
 * The tests of the whole product. They run by themselves: on few cores a browser would wait for other tests, and a product
 * that does not start must not hide what the others have to say.
 * @returns {Promise<Counts>}
 */
export async function runBrowserTests() {
  console.log("\nTests of the whole product in a browser");
  const CHROMIUM_PATH = await findOrInstallChromium();
  return runVitest("--project=browser", { CHROMIUM_PATH });
}

/** A test that never ends must not keep the others' results from anyone. On two slow cores the browser's take half an hour. */
const limitMinutes = 55;

/**
 * @param {string} projects
 * @param {Record<string, string>} [env]
 */
async function runVitest(projects, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), "test-report-"));
  try {
    const report = join(folder, "report.json");
    const args = ["run", projects, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await execute("vitest", args, { env, limitMinutes });
    const { complaints, ...counts } = countTests(await readReport(report), code);
    for (const complaint of complaints) console.log(`FAILED ${complaint}`);
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} path */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
