/**
 * @typedef {object} Report the part of vitest's JSON report that is used
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped
 * @property {number} numTodoTests
 * @property {{ name: string, status: string, assertionResults: unknown[] }[]} testResults one per file
 */

/**
 * Counts what ran. Whatever is not a passed test counts as a failure, each with a complaint: a file that could not be
 * loaded, a test that was left out, a runner that crashed.
 * @param {Report | undefined} report nothing when the runner wrote none
 * @param {number} exitCode the runner's
 * @returns {{ passed: number, failed: number, complaints: string[] }}
 */
export function countTests(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, complaints: ["The test runner stopped without a report."] };

  const leftOut = report.numPendingTests + report.numTodoTests;
  const complaints = report.testResults
    .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .map((file) => `${file.name} could not be run.`);
  if (leftOut > 0) complaints.push(`${leftOut} tests were skipped; every test must run.`);
  if (report.numPassedTests === 0) complaints.push("No test ran.");

  const failed = report.numFailedTests + complaints.length;
  if (failed === 0 && exitCode !== 0) {
    return {
      passed: report.numPassedTests,
      failed: 1,
      complaints: ["The test runner reports an error outside the tests."],
    };
  }
  return { passed: report.numPassedTests, failed, complaints };
}
