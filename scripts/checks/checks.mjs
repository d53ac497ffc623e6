import { turbo } from "../lib/build.mjs";
import { execute } from "../lib/execute.mjs";
import { checkRepository } from "./repository.mjs";

const quiet = { quiet: true };
const schema = "apps/api/schema.graphql";

/**
 * Everything that must hold beside the tests, heaviest first.
 * @type {{ name: string, run: () => Promise<import("../lib/execute.mjs").Execution> }[]}
 */
export const checks = [
  { name: "types", run: () => turbo("typecheck", [], quiet) },
  {
    name: "code rules, import directions, accessibility (eslint)",
    run: () => execute("eslint", [".", "--max-warnings=0", "--ignore-pattern", schema], quiet),
  },
  { name: "nothing unused (knip)", run: () => execute("knip", ["--no-progress", "--no-config-hints"], quiet) },
  {
    name: "format and lint (biome)",
    run: () => execute("biome", ["ci", ".", "--colors=off", "--diagnostic-level=warn", "--error-on-warnings"], quiet),
  },
  upToDate("printed schema", "api", "schema:check"),
  upToDate("client's typing of the schema", "client", "codegen:check"),
  upToDate("table in docs/model.md", "data", "model-table:check"),
  upToDate("templates of the imports", "data", "templates:check"),
  upToDate("table in docs/scenarios.md", "model", "lever-table:check"),
  upToDate("tables in docs/model", "bench", "result-tables:check"),
  {
    name: "schema is described (graphql-eslint)",
    run: () => execute("eslint", [schema, "--max-warnings=0"], quiet),
  },
  { name: "repository rules", run: checkRepository },
];

/**
 * What a program writes into the repository must be what it would write today.
 * @param {string} what
 * @param {string} packageName
 * @param {string} script of that package
 */
function upToDate(what, packageName, script) {
  const args = ["--filter", `@solidariteitskaart/${packageName}`, "run", script];
  return { name: `${what} is up to date`, run: () => execute("pnpm", args, quiet) };
}
