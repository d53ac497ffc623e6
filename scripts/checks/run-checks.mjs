import { checks } from "./checks.mjs";

/** The machines this runs on have few cores, and the type-aware checks are heavy. */
const atOnce = 2;

/**
 * Runs every check and prints one line for each, with what a failing one has to say below it.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = [...checks];
  const counts = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await check.run();
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds} s)`);
      if (code !== 0) console.log(indent(output));
      counts[code === 0 ? "passed" : "failed"] += 1;
    }
  };
  console.log("\nChecks");
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replace(/^/gm, "       ");
}
