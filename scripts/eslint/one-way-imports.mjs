import { dirname, relative, resolve, sep } from "node:path";
import { root } from "../lib/paths.mjs";
import { directions } from "./directions.mjs";
import { roomProblem, rooms } from "./rooms.mjs";

const scope = "@solidariteitskaart/";

/**
 * A rule as ESLint has them: packages of this repository import one another in one direction, and only through their public
 * entry; so do the rooms inside a package.
 * @type {import("eslint").Rule.RuleModule}
 */
export const oneWayImports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      direction: '"{{from}}" may not import "{{to}}". It may import: {{allowed}}. See scripts/eslint/directions.mjs.',
      typesOnly: '"{{from}}" may use only the types of "{{to}}": write `import type`.',
      entry: 'Import "@solidariteitskaart/{{to}}" itself: what it does not export there is its own affair.',
      room: 'The room "{{from}}" may not import "{{to}}". It may import: {{allowed}}. See scripts/eslint/rooms.mjs.',
      outside: 'This path leaves the package "{{from}}". Import another package by its name.',
    },
  },
  create(context) {
    const from = packageOf(context.filename);
    if (from === undefined) return {};

    const check = (/** @type {any} */ source, /** @type {boolean} */ typesOnly) => {
      if (typeof source?.value !== "string") return;
      const problem = source.value.startsWith(".")
        ? problemOfPath(source.value, context.filename, from)
        : problemOfName(source.value, typesOnly, from.name);
      if (problem !== undefined) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source, usesOnlyTypes(node)),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal, true),
    };
  },
};

/**
 * @param {string} file full path
 * @returns {{ name: string, folder: string } | undefined} nothing for a file outside apps and packages
 */
function packageOf(file) {
  const [kind, name] = relative(root, file).split(sep);
  const isOurs = (kind === "apps" || kind === "packages") && name !== undefined;
  return isOurs ? { name, folder: resolve(root, kind, name) } : undefined;
}

/** @param {any} node an import declaration */
function usesOnlyTypes(node) {
  if (node.importKind === "type") return true;
  return node.specifiers.length > 0 && node.specifiers.every((/** @type {any} */ part) => part.importKind === "type");
}

/**
 * @param {string} path relative
 * @param {string} file the importing file
 * @param {{ name: string, folder: string }} from
 */
function problemOfPath(path, file, from) {
  const target = resolve(dirname(file), path);
  const inside = target === from.folder || target.startsWith(from.folder + sep);
  // The support of tests, and measurements, start the product or a database with the same code as the commands.
  const measures = from.name === "bench";
  const workshop = (measures || supportsTests(file, from.folder)) && target.startsWith(resolve(root, "scripts") + sep);
  // And a measurement sends what tests send.
  const sent = measures && target.startsWith(resolve(root, "packages", "data", "test") + sep);
  if (!inside && !workshop && !sent) return { messageId: "outside", data: { from: from.name } };
  return inside ? problemOfRooms(file, target) : undefined;
}

/**
 * A test may look into any room: it proves what rooms do together.
 * @param {string} file the importing file
 * @param {string} target the imported one
 */
function problemOfRooms(file, target) {
  if (/\.test\.[a-z]+$/.test(file)) return undefined;
  for (const folder of Object.keys(rooms)) {
    const [from, to] = [file, target].map((path) => relative(resolve(root, folder), path).split(sep).join("/"));
    if (from === undefined || to === undefined || from.startsWith("..") || to.startsWith("..")) continue;
    const problem = roomProblem(folder, from, to);
    if (problem) return { messageId: "room", data: problem };
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {string} folder the package's
 */
function supportsTests(file, folder) {
  const [top] = relative(folder, file).split(sep);
  return top === "e2e" || top === "test";
}

/**
 * @param {string} specifier
 * @param {boolean} typesOnly
 * @param {string} from
 */
function problemOfName(specifier, typesOnly, from) {
  if (!specifier.startsWith(scope)) return undefined;
  const [to = "", ...rest] = specifier.slice(scope.length).split("/");
  const allowed = directions[from] ?? {};
  const degree = allowed[to];
  const data = { from, to, allowed: Object.keys(allowed).join(", ") || "none of our packages" };
  if (degree === undefined) return { messageId: "direction", data };
  if (rest.length > 0) return allowed[[to, ...rest].join("/")] ? undefined : { messageId: "entry", data };
  if (degree === "types" && !typesOnly) return { messageId: "typesOnly", data };
  return undefined;
}
