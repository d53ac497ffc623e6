import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";

/**
 * Builds what has changed since the last build.
 * @param {string[]} [filters] turbo's package filters; none means everything
 */
export async function build(filters = []) {
  console.log("Building …");
  const { code } = await turbo("build", filters);
  if (code !== 0) throw new Failure("The build failed: see the message above.");
}

/**
 * @param {string} task
 * @param {string[]} [filters]
 * @param {{ quiet?: boolean }} [options]
 */
function turbo(task, filters = [], options = {}) {
  const chosen = filters.map((filter) => `--filter=${filter}`);
  return execute("turbo", ["run", task, ...chosen, "--ui=stream", "--output-logs=errors-only"], options);
}
