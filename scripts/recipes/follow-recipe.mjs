import { execFile } from "node:child_process";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { changeText } from "./change-text.mjs";
import { readRecipe } from "./read-recipe.mjs";

/**
 * Does what a recipe says, and nothing else.
 * @param {string} recipe markdown
 * @param {string} folder of a copy of the repository
 * @throws {Error} at the first step that cannot be done as it is written
 */
export async function followRecipe(recipe, folder) {
  for (const step of readRecipe(recipe)) await follow(step, folder);
}

/**
 * @param {import("./read-recipe.mjs").Step} step
 * @param {string} folder
 */
async function follow({ kind, path, text, says }, folder) {
  const file = join(folder, path);
  if (kind === "write") {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
  } else if (kind === "append") await appendFile(file, text);
  else if (kind === "change") await writeFile(file, changeText(await readFile(file, "utf8"), text));
  else {
    const { failed, output } = await run(text, file);
    if (kind === "run" && failed) throw new Error(`These commands fail:\n${text}\n${output}`);
    if (kind === "fail" && !(failed && output.includes(says)))
      throw new Error(`These commands should fail and say “${says}”:\n${text}\n${output}`);
  }
}

/**
 * @param {string} commands
 * @param {string} cwd
 * @returns {Promise<{ failed: boolean, output: string }>}
 */
function run(commands, cwd) {
  const { PATH, HOME } = process.env;
  // Nothing of the test that runs it: the commands stand for themselves.
  const env = /** @type {NodeJS.ProcessEnv} */ ({ PATH, HOME, CI: "1" });
  return new Promise((resolve) => {
    execFile("sh", ["-ec", commands], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}
