import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execute } from "../lib/execute.mjs";
import { inRoot } from "../lib/paths.mjs";

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
  const built = (await readdir(inRoot("packages"))).map((name) => `packages/${name}/dist`);
  for (const path of [...output.split("\0").filter(isNeeded), ...built]) await copy(path, join(to, path));
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

/**
 * @param {string} path
 * @param {string} to
 */
async function copy(path, to) {
  await mkdir(dirname(to), { recursive: true });
  // What was deleted, and a package that is not built, has nothing to copy.
  await cp(inRoot(path), to, { recursive: true }).catch(ignoreMissing);
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
