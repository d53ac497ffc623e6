import { startPostgres } from "./postgres.mjs";

/**
 * Vitest's global setup of the tests that need a database: `inject("postgresUrl")` gives the address of an empty server,
 * the same for all files of the run, so each takes a database of its own.
 * @param {import("vitest/node").TestProject} project
 * @returns {Promise<() => Promise<void>>} stops the server
 */
export async function setup(project) {
  const { url, stop } = await startPostgres();
  project.provide("postgresUrl", url);
  return stop;
}
