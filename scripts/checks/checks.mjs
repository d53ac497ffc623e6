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
  { name: "printed schema is up to date", run: () => turbo("schema:check", [], quiet) },
  {
    name: "schema is described (graphql-eslint)",
    run: () => execute("eslint", [schema, "--max-warnings=0"], quiet),
  },
  { name: "repository rules", run: checkRepository },
];
