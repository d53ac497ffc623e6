import { posix } from "node:path";

/**
 * Class names that a component takes from a style sheet that does not have them: no compiler sees it, and the page shows
 * what it should hide.
 * @param {ReadonlyMap<string, string>} files text by path, from the repository's top folder
 * @returns {string[]} one line per fault, each starting with the path
 */
export function unstyledNames(files) {
  return [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/^import (\w+) from "(\.[^"]+\.module\.css)";/gm)].flatMap(([, name = "", sheet = ""]) => {
        const styles = files.get(posix.join(posix.dirname(path), sheet)) ?? "";
        const known = new Set([...styles.matchAll(/\.([a-zA-Z_]\w*)/g)].map(([, known]) => known));
        const used = text.replaceAll(/^import .*$/gm, "").matchAll(new RegExp(`(?<![."'\\w])${name}\\.(\\w+)`, "g"));
        return [...new Set([...used].map(([, used = ""]) => used))]
          .filter((used) => !known.has(used))
          .map((used) => `${path}: ${sheet} has no class ${used}`);
      }),
    );
}
