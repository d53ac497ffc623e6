const longestFile = 300;
const handwritten = /\.(ts|tsx|mjs|js|css|py|sh)$/;
const generated = /(^|\/)generated\//;
const written = /^(apps|packages|docs)\/|^README\.md$/;

/** @typedef {{ applies: (path: string) => boolean, complaint: (text: string) => string | undefined }} Rule */

/** @type {Rule[]} */
const rules = [
  {
    applies: (path) => handwritten.test(path) && !generated.test(path),
    complaint: (text) => {
      const lines = text.split("\n").length - 1;
      return lines > longestFile ? `${lines} lines; split it, ${longestFile} is the limit` : undefined;
    },
  },
  {
    applies: (path) => !path.endsWith("pnpm-lock.yaml"),
    complaint: mentions(
      /(?<![.\w])\/(?:work|farm|home|Users)\/\w|[A-Z]:\\Users\\/,
      "a path of one machine, which nobody else has",
    ),
  },
  {
    applies: (path) => written.test(path),
    complaint: mentions(/\.\.\/shared\b/, "a folder outside the repository, which no user has"),
  },
  {
    // Commands run as they are written: a reader has npm and npx, and nothing else.
    applies: (path) => /\.(md|ts|mjs)$/.test(path) && !path.startsWith("scripts/"),
    complaint: mentions(
      /(?<!npx |["'\w@/.-])(?:pnpm|turbo|vitest|biome|knip) (?:--filter|run|install|exec|check|ci)\b/,
      "a command that does not run as written; start it with npx",
    ),
  },
  {
    // Figures are added up in the model alone. Pixels, bytes and rounding for the eye are no figures.
    applies: (path) =>
      /^apps\/(web|api)\/src\//.test(path) &&
      !/\/(drawing|take-along|own-figures|import-data|limits)\/|format\/reconcile\.ts$|\.test\.tsx?$/.test(path),
    complaint: mentions(
      /\.reduce\(\s*\((sum|total)\b|\b(sum|total|reached) \+= /,
      "figures added up outside the model; call total of model/amounts, or let the API give it",
    ),
  },
  {
    // Cells of CSV are guarded against spreadsheets in two places: format/csv.ts of the site, write-csv.ts for all else.
    applies: (path) =>
      /^(apps|packages)\/[^/]+\/(src|scripts)\//.test(path) && !/\/(write-)?csv(\.test)?\.ts$/.test(path),
    complaint: mentions(/replaceAll\(['"`]\\?"['"`], ['"`]\\?"\\?"['"`]\)/, "CSV written by hand; call csvText"),
  },
  {
    applies: (path) => handwritten.test(path),
    complaint: mentions(
      /\b(?:biome-(?:ignore)|oxlint-(?:disable))/,
      "a switched-off check; mend the code, or change the rule for all",
    ),
  },
];

/**
 * What is wrong with one file of the repository.
 * @param {string} path from the repository's top folder, with forward slashes
 * @param {string} text
 * @returns {string[]} one line per fault, each starting with the path
 */
export function complaintsAbout(path, text) {
  return rules
    .filter((rule) => rule.applies(path))
    .map((rule) => rule.complaint(text))
    .filter((complaint) => complaint !== undefined)
    .map((complaint) => `${path}: ${complaint}`);
}

/**
 * @param {RegExp} pattern
 * @param {string} meaning
 * @returns {Rule["complaint"]}
 */
function mentions(pattern, meaning) {
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const line = text.slice(0, found.index).split("\n").length;
    return `line ${line} names ${meaning}: ${found[0]}`;
  };
}
