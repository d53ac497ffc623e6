import { build } from "../lib/build.mjs";
import { execute } from "../lib/execute.mjs";
import { install } from "../lib/install.mjs";

const manyRuns = "500";

/** The tests of the packages with many cases for every property, of broken files too: for a night, not for every day. */
export async function run() {
  await install();
  await build();
  const { code } = await execute("vitest", ["run", "--project=!browser"], {
    env: { TEST_RUNS: process.env.TEST_RUNS || manyRuns },
  });
  return code;
}
