import { runChecks } from "../checks/run-checks.mjs";
import { runBrowserTests, runPackageTests } from "../checks/run-tests.mjs";
import { build } from "../lib/build.mjs";
import { Failure } from "../lib/failure.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";

/** The last line that this prints is `N passed, N failed`: every check counts as one, every test as one. */
export async function run() {
  const prepared = await count(async () => {
    await install();
    await build();
    return { passed: 0, failed: 0 };
  });
  const results = [prepared];
  const parts = prepared.failed === 0 ? [runChecks, runPackageTests, runBrowserTests] : [];
  for (const part of parts) results.push(await count(part));
  if (interruption.aborted) throw new Failure("Stopped.");

  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Counts a part that could not be run as one failure, so that the parts after it still are.
 * @param {() => Promise<import("../checks/run-tests.mjs").Counts>} part
 */
async function count(part) {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
