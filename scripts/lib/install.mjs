import { readFile, rm, writeFile } from "node:fs/promises";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { inRoot } from "./paths.mjs";

/** The lockfile of which the part that running needs was installed: pnpm itself then notes only that part. */
const installedToRun = inRoot("node_modules", ".installed-to-run.yaml");

/**
 * Installs the dependencies when they are not the ones of pnpm-lock.yaml, with exactly the pnpm that package.json pins:
 * pnpm refuses to run, or rewrites the lockfile, when its version differs.
 * @param {{ toRun?: boolean }} [options] toRun: leave out what only checks and tests need, half of what there is; a complete
 *   installation stays as it is
 */
export async function install({ toRun = false } = {}) {
  const [wanted, complete, partly] = await Promise.all([
    readText(inRoot("pnpm-lock.yaml")),
    readText(inRoot("node_modules", ".pnpm", "lock.yaml")),
    readText(installedToRun),
  ]);
  if (wanted !== undefined && (wanted === complete || (toRun && wanted === partly))) return;

  const pnpm = await pinnedPnpm();
  console.log(`Installing the dependencies with ${pnpm} …`);
  const part = toRun && (complete === undefined || partly !== undefined) ? ["--prod"] : [];
  // Without CI pnpm stops to ask a question when there is no terminal.
  const { code } = await execute("npx", ["--yes", pnpm, "install", "--frozen-lockfile", ...part], { env: { CI: "1" } });
  if (code !== 0) {
    throw new Failure(
      "The dependencies could not be installed: see pnpm's message above. Is the npm registry reachable?",
    );
  }
  if (part.length > 0 && wanted !== undefined) await writeFile(installedToRun, wanted);
  else await rm(installedToRun, { force: true });
}

/** @returns {Promise<string>} the package and version of pnpm that package.json pins, such as `pnpm@10.34.9` */
export async function pinnedPnpm() {
  const manifest = JSON.parse(await readFile(inRoot("package.json"), "utf8"));
  return manifest.packageManager.split("+")[0];
}

/** @param {string} path */
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
