/**
 * What an entry of a package offers and nobody outside uses: Knip takes every export of an entry for used.
 * @param {ReadonlyMap<string, string>} files text by path, from the repository's top folder
 * @returns {string[]} one line per fault, each starting with the path
 */
export function unusedEntries(files) {
  return [...files].flatMap(([path, text]) => {
    const [, folder, name] = /^(packages\/([^/]+))\/src\/index\.ts$/.exec(path) ?? [];
    if (folder === undefined || name === undefined) return [];
    const used = wordsOf(files, folder, `@solidariteitskaart/${name}`);
    return offered(text)
      .filter((one) => !used.has(one))
      .map((one) => `${path}: nobody outside the package uses ${one}; do not export it`);
  });
}

/** @param {string} entry */
function offered(entry) {
  return [...entry.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => /\w+\s*$/.exec(name)?.[0].trim() ?? "")
    .filter((name) => name !== "");
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {string} folder of the package
 * @param {string} specifier
 */
function wordsOf(files, folder, specifier) {
  const inside = (/** @type {string} */ path) =>
    path.startsWith(`${folder}/src/`) || path.startsWith(`${folder}/test/`);
  const users = [...files].filter(
    ([path, text]) => !inside(path) && (text.includes(specifier) || path.startsWith(`${folder}/scripts/`)),
  );
  return new Set(users.flatMap(([, text]) => text.match(/\w+/g) ?? []));
}
