import { readFile } from "node:fs/promises";
import { execute } from "../lib/execute.mjs";
import { inRoot } from "../lib/paths.mjs";
import { complaintsAbout } from "./repository-rules.mjs";
import { unstyledNames } from "./unstyled-names.mjs";
import { unusedEntries } from "./unused-entries.mjs";

/** Whatever else is in the repository is data or a picture. */
const textEndings = /\.(ts|tsx|mjs|js|css|py|sh|json|ya?ml|md|ipynb|graphql|html|csv)$|(^|\/)(LICENSE|run)$/;

/**
 * The rules no ready-made tool knows, over every file that is or would be committed.
 * @returns {Promise<import("../lib/execute.mjs").Execution>}
 */
export async function checkRepository() {
  const listed = await execute("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    quiet: true,
  });
  if (listed.code !== 0) return listed;
  const paths = [...new Set(listed.output.split("\0"))].filter((path) => textEndings.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(inRoot(path), "utf8").catch(() => "")));
  const files = new Map(paths.map((path, index) => [path, texts[index] ?? ""]));
  const complaints = [...files].flatMap(([path, text]) => complaintsAbout(path, text));
  const output = [...complaints, ...unusedEntries(files), ...unstyledNames(files)].join("\n");
  return { code: output === "" ? 0 : 1, output };
}
