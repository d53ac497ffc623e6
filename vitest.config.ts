import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** One copy of graphql: type-graphql reaches the CommonJS file through Node, Vite would pick graphql's "module" field. */
const oneGraphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") };

/** What must run before the tests of a package, and be ended after them. */
const postgres = here("scripts/lib/postgres-for-tests.mjs");
const setups: Readonly<Record<string, string>> = { store: postgres };

/** What is installed and tested apart (`npm run boundaries`). */
const exclude = ["**/node_modules/**", "**/dist/**", "builder/**"];

/** `npx vitest run --project model` runs the tests of one package; the folder's name is the project's name. */
const packages = readdirSync("packages").map((name) => nodeProject(name, `packages/${name}`));

function nodeProject(name: string, root: string): TestProjectConfiguration {
  // Property tests run many cases: on a busy machine that takes longer than the usual five seconds.
  const test = {
    name,
    root,
    include: ["**/*.test.{ts,mjs}"],
    exclude,
    globalSetup: setups[name] ?? [],
    testTimeout: 30_000,
  };
  return { test };
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
        test: { name: "api", root: "apps/api", globalSetup: postgres, testTimeout: 30_000 },
        resolve: { alias: [oneGraphql] },
      },
      {
        test: {
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
          name: "browser",
          root: "apps/web",
          include: ["e2e/**/*.test.ts"],
          globalSetup: here("apps/web/e2e/support/start-product.ts"),
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page that asks the API before it changes may take longer than the usual second.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
