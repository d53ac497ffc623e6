import { Failure } from "../lib/failure.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";
import { readResults, removeResults } from "../testing/results.mjs";
import { stages, testTasks } from "../testing/stages.mjs";
import { countAll, failureLines, slowestLines, stageLines } from "../testing/summary.mjs";
import { listTasks, runTasks } from "../testing/turbo-run.mjs";

const everything = stages.flatMap(({ tasks }) => tasks);
const checks = everything.filter((task) => !testTasks.includes(task));

/** Their tests wait for programs and databases a good part of their time; those of all others take as long as these of one. */
const slowest = ["@solidariteitskaart/api#unit", "@solidariteitskaart/store#unit"];

/**
 * First what is built and checked, as much at once as there are cores. Then the tests of the browser, of the API, of the
 * store and of the other packages beside each other, because each alone leaves cores waiting. When something could not be
 * built all would build it again, in the same place: then they come after each other.
 * @param {(tasks: readonly string[], atOnce?: number) => ReturnType<typeof runTasks>} runAll
 * @param {readonly string[]} units the tests of the packages, by name
 */
async function runEverything(runAll, units) {
  const parts = [["browser"], ...slowest.map((name) => [name]), units.filter((name) => !slowest.includes(name))];
  const { ends } = await runAll(checks);
  if (ends.every(({ task, ok }) => ok || task !== "build")) await Promise.all(parts.map((part) => runAll(part, 1)));
  else for (const part of parts) await runAll(part, 1);
}

/** The last line that this prints is `N passed, N failed`: every check counts as one, every test as one. */
export async function run() {
  const started = Date.now();
  try {
    await install();
  } catch (error) {
    if (!(error instanceof Failure) || interruption.aborted) throw error;
    console.error(`\n${error.message}\n\n0 passed, 1 failed`);
    return 1;
  }
  const installed = Date.now();
  const planned = await listTasks(everything);
  await removeResults(planned);
  const units = planned.filter(({ task }) => task === "unit").map(({ name }) => name);
  /** @type {Map<string, import("../testing/turbo-run.mjs").TaskEnd>} */
  const ends = new Map();
  await runEverything(async (tasks, atOnce) => {
    const ran = await runTasks(tasks, atOnce);
    for (const end of ran.ends) if (!ends.get(end.name)?.ok) ends.set(end.name, end);
    if (interruption.aborted) throw new Failure("Stopped.");
    return ran;
  }, units);
  const all = await Promise.all(
    planned.map(async (task) => {
      const end = ends.get(task.name) ?? { ...task, ok: false, cached: false, start: 0, end: 0 };
      return { end, results: await readResults(end) };
    }),
  );
  const { passed, failed } = countAll(all);
  console.log(
    [
      "",
      ...failureLines(all),
      `The ten slowest files:`,
      ...slowestLines(all),
      "",
      `       dependencies: ${seconds(installed - started)}`,
      ...stageLines(all),
      `       together: ${seconds(Date.now() - started)}`,
      "",
      `${passed} passed, ${failed} failed`,
    ].join("\n"),
  );
  return failed === 0 ? 0 : 1;
}

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
