import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { propertyRuns } from "./scripts/testing/property-runs.js";

/** One copy of graphql: type-graphql reaches the CommonJS file through Node, Vite would pick graphql's "module" field. */
const oneGraphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") };

/** Threads of the API run what is built. */
const builtThreads = {
  find: /^\.{1,2}\/(?:work\/)?thread-file\.js$/,
  replacement: here("apps/api/test/support/built-thread-file.ts"),
};

/** What must run before the tests of a package, and be ended after them. */
const postgres = here("scripts/lib/postgres-for-tests.mjs");
const temporaryFolder = here("scripts/testing/temporary-folder.mjs");
const setups: Readonly<Record<string, string[]>> = { store: [postgres, temporaryFolder] };

/** What is installed and tested apart (`npm run boundaries`). */
const exclude = ["**/node_modules/**", "**/dist/**", "builder/**"];

const { numRuns, seed } = propertyRuns(process.env);
console.log(`Property tests: ${String(numRuns)} runs each; TEST_SEED=${String(seed)} repeats exactly these.`);

/** What all tests have in common. */
const common = {
  env: { TEST_RUNS: String(numRuns), TEST_SEED: String(seed) },
  setupFiles: [here("scripts/testing/property-tests.ts")],
  // Files that follow each other in one process load what they import once; what a file starts it ends itself.
  isolate: false,
  // No test asserts a time, and on a busy machine everything takes longer: this only ends what hangs.
  testTimeout: Math.max(240_000, numRuns * 5000),
  hookTimeout: 600_000,
};

/** `npx vitest run --project model` runs the tests of one package; the folder's name is the project's name. */
const packages = readdirSync("packages").map((name) => nodeProject(name, `packages/${name}`));

function nodeProject(name: string, root: string): TestProjectConfiguration {
  return { test: { ...common, name, root, include: ["**/*.test.{ts,mjs}"], exclude, globalSetup: setups[name] ?? [] } };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: true,
    // Vitest keeps one core free, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      ...packages,
      nodeProject("scripts", "scripts"),
      {
        test: {
          ...common,
          name: "api",
          root: "apps/api",
          globalSetup: [postgres, temporaryFolder],
        },
        resolve: { alias: [oneGraphql, builtThreads] },
      },
      {
        test: {
          ...common,
          name: "web",
          root: "apps/web",
          include: ["src/**/*.test.{ts,tsx}", "serve/**/*.test.mjs"],
          environment: "happy-dom",
        },
        resolve: { tsconfigPaths: true },
      },
      {
        // The whole product in a real browser.
        test: {
          ...common,
          name: "browser",
          root: "apps/web",
          include: ["e2e/**/*.test.ts"],
          globalSetup: here("apps/web/e2e/support/start-product.ts"),
          // A page that asks the API before it changes may take longer than the usual second, on a busy machine much longer.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
