import { relative } from "node:path";

/**
 * @typedef {{ name: string, seconds: number }} FileTime
 * @typedef {{ passed: number, failed: number, complaints: string[], files: FileTime[] }} TestCounts
 *   files: how long each took, by its path in the repository
 */

/**
 * @typedef {object} Report the part of vitest's JSON report that is used
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped
 * @property {number} numTodoTests
 * @property {{ name: string, status: string, startTime?: number, endTime?: number, assertionResults: unknown[] }[]} testResults
 *   one per file
 */

/**
 * Counts what ran. Whatever is not a passed test counts as a failure, each with a complaint: a file that could not be
 * loaded, a test that was left out, a runner that crashed.
 * @param {Report | undefined} report nothing when the runner wrote none
 * @param {number} exitCode the runner's
 * @param {string} [root] the repository's folder
 * @returns {TestCounts}
 */
export function countTests(report, exitCode, root = "/") {
  if (report === undefined) {
    return { passed: 0, failed: 1, complaints: ["The test runner stopped without a report."], files: [] };
  }
  const leftOut = report.numPendingTests + report.numTodoTests;
  const complaints = report.testResults
    .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .map((file) => `${relative(root, file.name)} could not be run.`);
  if (leftOut > 0) complaints.push(`${leftOut} tests were skipped; every test must run.`);
  if (report.numPassedTests === 0) complaints.push("No test ran.");
  if (report.numFailedTests + complaints.length === 0 && exitCode !== 0) {
    complaints.push("The test runner reports an error outside the tests.");
  }
  const files = report.testResults.map(({ name, startTime = 0, endTime = startTime }) => ({
    name: relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { passed: report.numPassedTests, failed: report.numFailedTests + complaints.length, complaints, files };
}
