import { readdir, readFile } from "node:fs/promises";
import { execute } from "../lib/execute.mjs";
import { Failure } from "../lib/failure.mjs";
import { inRoot } from "../lib/paths.mjs";

/**
 * @typedef {object} TaskEnd how a task of Turborepo ended
 * @property {string} name as in "@solidariteitskaart/model#unit"
 * @property {string} task as in "unit"
 * @property {string} folder of its package, seen from the repository's
 * @property {boolean} ok
 * @property {boolean} cached it was not repeated, because nothing that it depends on has changed
 * @property {number} start when it began, in milliseconds since 1970
 * @property {number} end
 */

const summaries = inRoot(".turbo", "runs");

/**
 * Runs tasks, each after those it depends on; only those whose inputs have changed. Prints what a task has to say when that
 * fails. May run beside itself with other tasks, once what both depend on is there.
 * @param {readonly string[]} tasks of every package, as in "unit", or of one, as in "@solidariteitskaart/model#unit"
 * @param {number | string} [atOnce] how many; by default as many as there are cores
 * @returns {Promise<{ code: number, ends: TaskEnd[] }>} ends: of every task that was asked for or needed for one
 */
export async function runTasks(tasks, atOnce = "100%") {
  const before = new Set(await listSummaries());
  const options = [
    "--ui=stream",
    "--log-order=grouped",
    "--output-logs=errors-only",
    "--summarize",
    "--env-mode=loose",
  ];
  const { code } = await execute("turbo", [
    "run",
    ...tasks,
    ...options,
    `--concurrency=${atOnce}`,
    "--continue=dependencies-successful",
  ]);
  const added = (await listSummaries()).filter((name) => !before.has(name));
  const read = await Promise.all(added.map(readSummary));
  const own = read.find((summary) =>
    tasks.every((task) => summary.tasks.some((one) => one.task === task || one.taskId === task)),
  );
  if (own === undefined) return { code: code === 0 ? 1 : code, ends: [] };
  return { code, ends: own.tasks.filter(exists).map(readEnd) };
}

/**
 * @param {readonly string[]} tasks
 * @returns {Promise<{ name: string, task: string, folder: string }[]>} all that would be looked at, in every package
 */
export async function listTasks(tasks) {
  const { code, output } = await execute("turbo", ["run", ...tasks, "--dry=json"], { quiet: true });
  if (code !== 0) throw new Failure(`The tasks cannot be read from turbo.json:\n${output}`);
  /** @type {SummarizedTask[]} */
  const found = JSON.parse(output.slice(output.indexOf("{"))).tasks;
  return found.filter(exists).map(({ taskId, task, directory }) => ({ name: taskId, task, folder: directory }));
}

/**
 * That of a run beside this one may be half written.
 * @param {string} name
 * @returns {Promise<{ tasks: SummarizedTask[] }>}
 */
async function readSummary(name) {
  try {
    return JSON.parse(await readFile(`${summaries}/${name}`, "utf8"));
  } catch {
    return { tasks: [] };
  }
}

async function listSummaries() {
  return readdir(summaries).catch(() => []);
}

/**
 * A package that has no such script has nothing to do.
 * @param {SummarizedTask} summarized
 */
function exists({ command }) {
  return command !== "<NONEXISTENT>";
}

/**
 * @typedef {{ taskId: string, task: string, directory: string, command: string, cache: { status: string }, execution?: { startTime: number, endTime: number, exitCode: number | null } }} SummarizedTask
 * @param {SummarizedTask} summarized
 * @returns {TaskEnd}
 */
function readEnd({ taskId, task, directory, cache, execution }) {
  return {
    name: taskId,
    task,
    folder: directory,
    ok: execution !== undefined && execution.exitCode === 0,
    cached: cache.status === "HIT",
    start: execution?.startTime ?? 0,
    end: execution?.endTime ?? 0,
  };
}
