import { preparingTasks, stages, testTasks } from "./stages.mjs";

/**
 * @typedef {import("./turbo-run.mjs").TaskEnd} TaskEnd
 * @typedef {import("./count-tests.mjs").TestCounts} TestCounts
 * @typedef {{ end: TaskEnd, results?: TestCounts | undefined }} Ended a task, and what its tests gave
 * @typedef {{ passed: number, failed: number }} Counts
 */

const slowestShown = 10;

/**
 * @param {readonly Ended[]} all
 * @returns {Counts}
 */
export function countAll(all) {
  const counts = all.map(countOf);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * A task that left no results, or that failed although all its tests passed, is a failure of its own.
 * @param {Ended} ended
 * @returns {Counts}
 */
function countOf({ end, results }) {
  if (testTasks.includes(end.task)) {
    if (results === undefined) return { passed: 0, failed: 1 };
    return { passed: results.passed, failed: Math.max(results.failed, end.ok ? 0 : 1) };
  }
  if (!end.ok) return { passed: 0, failed: 1 };
  return { passed: preparingTasks.includes(end.task) ? 0 : 1, failed: 0 };
}

/**
 * @param {readonly Ended[]} all
 * @returns {string[]} a line for each stage: its time from the first beginning to the last end, and what was not repeated
 */
export function stageLines(all) {
  return stages.flatMap(({ name, tasks }) => {
    const ended = all.filter(({ end }) => tasks.includes(end.task));
    if (ended.length === 0) return [];
    const { passed, failed } = countAll(ended);
    const ran = ended.filter(({ end }) => !end.cached && end.end > 0);
    const seconds =
      ran.length === 0
        ? 0
        : (Math.max(...ran.map(({ end }) => end.end)) - Math.min(...ran.map(({ end }) => end.start))) / 1000;
    const unchanged = ended.length - ran.length;
    const kept = unchanged > 0 ? `, ${unchanged} of ${ended.length} tasks unchanged and not repeated` : "";
    const counted = tasks.every((task) => preparingTasks.includes(task)) && failed === 0 ? "" : `${passed} passed, `;
    const mark = failed === 0 ? "ok    " : "FAILED";
    return [`${mark} ${name}: ${counted}${failed > 0 ? `${failed} failed, ` : ""}${seconds.toFixed(1)} s${kept}`];
  });
}

/**
 * @param {readonly Ended[]} all
 * @returns {string[]} the tasks that failed, by name
 */
export function failureLines(all) {
  return all.filter((ended) => countOf(ended).failed > 0).map(({ end }) => `FAILED ${end.name}`);
}

/**
 * @param {readonly Ended[]} all
 * @returns {string[]} the files that took longest, also when that was in an earlier run
 */
export function slowestLines(all) {
  return all
    .flatMap(({ end, results }) => (results?.files ?? []).map((file) => ({ ...file, cached: end.cached })))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, slowestShown)
    .map(
      ({ name, seconds, cached }) =>
        `${seconds.toFixed(1).padStart(7)} s  ${name}${cached ? " (in an earlier run)" : ""}`,
    );
}
