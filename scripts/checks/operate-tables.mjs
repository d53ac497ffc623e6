// Writes the tables of docs/operate.md from the code that reads the variables and holds the limits; with --check it only
// says whether they are what it would write.

import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { SITE_VARIABLES } from "../../apps/web/serve/settings.mjs";
import { inRoot } from "../lib/paths.mjs";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

/** @typedef {{ about: string, allowed: string, usual?: string, schema?: { parse: (value: undefined) => unknown } }} Variable */

const file = inRoot("docs", "operate.md");

/** @param {string} path of a module of the API that was built */
const fromApi = (path) => import(inRoot("apps", "api", "dist", path));

const cell = (/** @type {unknown} */ value) => String(value).replaceAll("|", "\\|");

/** @param {Variable} variable */
function usualOf({ usual, schema }) {
  if (usual !== undefined) return usual;
  const value = schema?.parse(undefined);
  if (value === undefined) return "none";
  return typeof value === "boolean" ? Number(value) : value;
}

/** @param {Record<string, Variable>} variables */
function variableTable(variables) {
  const rows = Object.entries(variables).map(([name, variable]) => {
    const cells = [`\`${name}\``, variable.about, variable.allowed, usualOf(variable)];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return ["| variable | for | allowed | usual |", "|---|---|---|---|", ...rows].join("\n");
}

/** @param {Record<string, number>} limits */
function limitTable(limits) {
  const words = (/** @type {string} */ name) => name.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  const rows = Object.entries(limits).map(([name, value]) => `| ${words(name)} | ${value} |`);
  return ["| limit | value |", "|---|---|", ...rows].join("\n");
}

const { VARIABLES } = await fromApi("config.js");
const { LIMITS } = await fromApi("limits.js");

/** @type {Record<string, string>} */
const tables = {
  api: variableTable(VARIABLES),
  site: variableTable(SITE_VARIABLES),
  limits: limitTable(LIMITS),
};

const text = await readFile(file, "utf8");
const written = text.replaceAll(
  /(<!-- (\w+):start -->\n).*?(\n<!-- \w+:end -->)/gs,
  (_all, start, name, end) => `${start}\n${tables[name]}\n${end}`,
);
if (!check) await writeFile(file, written);
else if (written !== text) {
  console.error(
    "The tables of docs/operate.md are not what the code says: run `node scripts/checks/operate-tables.mjs`.",
  );
  process.exitCode = 1;
}
