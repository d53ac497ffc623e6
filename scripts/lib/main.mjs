import { Failure } from "./failure.mjs";
import { heedInterruptions, interruption } from "./interruption.mjs";

/** What a person can ask for; each is loaded only when it is asked for. */
const commands = {
  setup: () => import("../commands/setup.mjs"),
  build: () => import("../commands/build.mjs"),
  start: () => import("../commands/start.mjs"),
  topology: () => import("../commands/topology.mjs"),
  dev: () => import("../commands/dev.mjs"),
  test: () => import("../commands/test.mjs"),
  "test:long": () => import("../commands/test-long.mjs"),
  fuzz: () => import("../commands/fuzz.mjs"),
  check: () => import("../commands/check.mjs"),
  worker: () => import("../commands/worker.mjs"),
  import: () => import("../commands/import.mjs"),
  "open-accounts": () => import("../commands/open-accounts.mjs"),
  boundaries: () => import("../commands/boundaries.mjs"),
  sbom: () => import("../commands/sbom.mjs"),
};

/** The exit code that shells give to a program ended by Ctrl-C. */
const interruptedCode = 130;

/**
 * Runs one command. An expected failure is told in its own words; a stack trace is only for bugs.
 * @param {string | undefined} name
 */
export async function main(name) {
  heedInterruptions();
  try {
    if (name === undefined || !Object.hasOwn(commands, name)) {
      throw new Failure(`Unknown command "${name ?? ""}". Known: ${Object.keys(commands).join(", ")}.`);
    }
    const { run } = await commands[/** @type {keyof typeof commands} */ (name)]();
    process.exitCode = await run();
  } catch (error) {
    if (interruption.aborted) {
      process.exitCode = interruptedCode;
    } else if (error instanceof Failure) {
      console.error(`\n${error.message}`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
