import { build } from "../lib/build.mjs";
import { execute } from "../lib/execute.mjs";
import { install } from "../lib/install.mjs";

const manyRuns = "500";

/** The tests of the packages with many cases for every property, of broken files too: for a night, not for every day. */
export const run = () => runMany(["--project=!browser"], manyRuns);

/**
 * @param {string[]} which tests, as Vitest chooses them
 * @param {string} runs of every property, where TEST_RUNS does not say
 */
export async function runMany(which, runs) {
  await install();
  await build();
  const { code } = await execute("vitest", ["run", ...which], { env: { TEST_RUNS: process.env.TEST_RUNS || runs } });
  return code;
}
