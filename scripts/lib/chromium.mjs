import { installDebianPackages } from "./debian.mjs";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";

/** The same engine without windows: a page costs it two thirds of the processor time. */
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "/usr/bin/chromium"];
const macNames = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * The cheapest Chromium that can be had here, for all the tests after this.
 * @returns {Promise<string>} its full path
 */
export async function prepareChromium() {
  if (!process.env.CHROMIUM_PATH && (await findProgram([shell])) === undefined)
    await installDebianPackages([shell, "fonts-liberation"]);
  return findOrInstallChromium();
}

/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, else one that is installed, else one that is
 * installed now.
 * @returns {Promise<string>} its full path
 */
export async function findOrInstallChromium() {
  const found = (await findChromium()) ?? (await installChromium());
  if (found === undefined) {
    throw new Failure(
      "The browser tests need Chromium. Install it, or name one: CHROMIUM_PATH=/path/to/chromium npm test",
    );
  }
  return found;
}

async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return findProgram([...names, ...macNames]);
  const found = await findProgram([named]);
  if (found === undefined) throw new Failure(`CHROMIUM_PATH is "${named}", and that is no program that can be run.`);
  return found;
}

async function installChromium() {
  if (await installDebianPackages([shell, "fonts-liberation"])) return findProgram(names);
  console.log("Installing Chromium with Playwright …");
  const { code } = await execute("playwright-core", ["install", "chromium"]);
  if (code !== 0) return undefined;
  const { chromium } = await import("playwright-core");
  return findProgram([chromium.executablePath()]);
}
