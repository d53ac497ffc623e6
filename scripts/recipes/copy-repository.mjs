import { copyFile, mkdir, readdir, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { execute } from "../lib/execute.mjs";
import { inRoot, root } from "../lib/paths.mjs";

const ours = "@solidariteitskaart";

/**
 * Copies what is or would be committed, with the built packages. Dependencies are borrowed, but for our own packages, which
 * are those of the copy.
 * @param {string} to an empty folder
 */
export async function copyRepository(to) {
  const { output } = await execute("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    quiet: true,
  });
  const paths = [...output.split("\0").filter(isNeeded), ...(await builtFiles())];
  for (const folder of new Set(paths.map(dirname))) await mkdir(join(to, folder), { recursive: true });
  await Promise.all(paths.map((path) => copyFile(inRoot(path), join(to, path)).catch(ignoreMissing)));
  for (const folder of [".", ...(await workspaces())]) await borrow(join(folder, "node_modules"), to);
}

/**
 * Neither tests of the whole product nor pictures are read by a compiler.
 * @param {string} path
 */
function isNeeded(path) {
  return path !== "" && !/^apps\/web\/(e2e|public)\/|^packages\/geo\/builder\//.test(path);
}

async function workspaces() {
  const names = await Promise.all(
    ["packages", "apps"].map(async (group) => (await readdir(inRoot(group))).map((name) => `${group}/${name}`)),
  );
  return names.flat();
}

/** A package that is not built has none. */
async function builtFiles() {
  const folders = (await readdir(inRoot("packages"))).map((name) => join("packages", name, "dist"));
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(inRoot(folder), { recursive: true, withFileTypes: true }).catch(ignoreMissing);
      return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    }),
  );
  return files.flat();
}

/**
 * @param {string} folder of dependencies, from the top folder
 * @param {string} to
 */
async function borrow(folder, to) {
  /** @type {string[]} */
  const names = await readdir(inRoot(folder)).catch(() => []);
  await mkdir(join(to, folder), { recursive: true });
  for (const name of names.filter((one) => one !== ours)) await symlink(inRoot(folder, name), join(to, folder, name));
  if (!names.includes(ours)) return;
  await mkdir(join(to, folder, ours));
  for (const name of await readdir(inRoot(folder, ours)))
    await symlink(join(to, "packages", name), join(to, folder, ours, name));
}

/** @param {unknown} error */
function ignoreMissing(error) {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}
