import { startPostgres } from "./postgres.mjs";

/**
 * Vitest's global setup of the tests that need a database: `inject("postgresUrl")` gives the address of an empty server,
 * the same for all files of the run, so each takes a database of its own; `inject("postgresPrograms")` where pg_dump is.
 * @param {import("vitest/node").TestProject} project
 * @returns {Promise<() => Promise<void>>} stops the server
 */
export async function setup(project) {
  const { url, programs, stop } = await startPostgres();
  project.provide("postgresPrograms", programs);
  project.provide("postgresUrl", url);
  return stop;
}
