import { runChecks } from "../checks/run-checks.mjs";
import { runTests } from "../checks/run-tests.mjs";
import { build } from "../lib/build.mjs";
import { Failure } from "../lib/failure.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";

/** The last line that this prints is `N passed, N failed`: every check counts as one, every test as one. */
export async function run() {
  const results = [];
  try {
    await install();
    await build();
    results.push(await runChecks());
    results.push(await runTests());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}`);
    results.push({ passed: 0, failed: 1 });
  }
  if (interruption.aborted) throw new Failure("Stopped.");

  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
