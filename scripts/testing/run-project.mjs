// Runs one of vitest's projects as a task of Turborepo: `node run-project.mjs model`, in the folder of the package. What
// came of it is left in .results/, which Turborepo keeps with the task, so that a run that is not repeated still counts.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "../lib/execute.mjs";
import { heedInterruptions } from "../lib/interruption.mjs";
import { root } from "../lib/paths.mjs";
import { countTests } from "./count-tests.mjs";
import { resultFile } from "./results.mjs";

/** A test that never ends must not keep the others' results from anyone. */
const limitMinutes = 55;

/**
 * In a browser they share one product, which has to keep up. Files of a package load what they import once for each process, and
 * run beside other packages and the browser.
 * @param {string} project
 */
const filesAtOnce = (project) => (project === "browser" ? 2 : Math.max(1, Math.floor(availableParallelism() / 2)));

/** @param {string} project */
async function run(project) {
  const file = join(process.cwd(), resultFile(project === "browser" ? "browser" : "unit"));
  const folder = await mkdtemp(join(tmpdir(), "test-report-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const args = ["run", `--project=${project}`, `--maxWorkers=${filesAtOnce(project)}`, ...reporters];
    const { code } = await execute("vitest", args, { limitMinutes });
    const results = countTests(await readReport(report), code, root);
    for (const complaint of results.complaints) console.log(`FAILED ${complaint}`);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, `${JSON.stringify(results, null, 1)}\n`);
    return results.failed === 0 ? 0 : 1;
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

heedInterruptions();
process.exitCode = await run(process.argv[2] ?? "");
