import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "../lib/chromium.mjs";
import { execute } from "../lib/execute.mjs";
import { countTests } from "./count-tests.mjs";

/**
 * Runs all tests of all packages, those in a real browser included.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests() {
  console.log("\nTests");
  const CHROMIUM_PATH = await findOrInstallChromium();
  const folder = await mkdtemp(join(tmpdir(), "test-report-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await execute("vitest", ["run", ...reporters], { env: { CHROMIUM_PATH } });
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
