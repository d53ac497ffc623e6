import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Vitest's global setup of tests that write files: `inject("temporaryFolder")` is a folder that is gone after the run.
 * @param {import("vitest/node").TestProject} project
 * @returns {Promise<() => Promise<void>>}
 */
export async function setup(project) {
  const folder = await mkdtemp(join(tmpdir(), "tests-"));
  project.provide("temporaryFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
