import { readFile } from "node:fs/promises";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { inRoot } from "./paths.mjs";

/**
 * Installs the dependencies when they are not the ones of pnpm-lock.yaml, with exactly the pnpm that package.json pins:
 * pnpm refuses to run, or rewrites the lockfile, when its version differs.
 */
export async function install() {
  const [wanted, present] = await Promise.all([
    readText(inRoot("pnpm-lock.yaml")),
    readText(inRoot("node_modules", ".pnpm", "lock.yaml")),
  ]);
  if (wanted !== undefined && wanted === present) return;

  const manifest = JSON.parse(await readFile(inRoot("package.json"), "utf8"));
  const pnpm = manifest.packageManager.split("+")[0];
  console.log(`Installing the dependencies with ${pnpm} …`);
  // Without CI pnpm stops to ask a question when there is no terminal.
  const { code } = await execute("npx", ["--yes", pnpm, "install", "--frozen-lockfile"], { env: { CI: "1" } });
  if (code !== 0) {
    throw new Failure(
      "The dependencies could not be installed: see pnpm's message above. Is the npm registry reachable?",
    );
  }
}

/** @param {string} path */
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
