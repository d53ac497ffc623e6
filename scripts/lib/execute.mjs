import { interruption } from "./interruption.mjs";
import { root } from "./paths.mjs";
import { signalGroup, startGroup } from "./process-group.mjs";

/**
 * @typedef {{ code: number, output: string }} Execution exit code (1 when a signal ended it) and what it printed
 */

/**
 * Runs a tool to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, limitMinutes?: number }} [options]
 *   quiet: keep the output instead of showing it; limitMinutes: how long it may take before it is ended
 * @returns {Promise<Execution>}
 */
export function execute(command, args, { quiet = false, env, limitMinutes } = {}) {
  return new Promise((resolve) => {
    if (interruption.aborted) return resolve({ code: 1, output: "" });
    const child = startGroup(command, args, { cwd: root, env, output: quiet ? "pipe" : "inherit" });
    const end = () => signalGroup(child, "SIGTERM");
    interruption.addEventListener("abort", end, { once: true });

    const limit = limitMinutes === undefined ? undefined : setTimeout(tooLong, limitMinutes * 60_000);
    function tooLong() {
      console.log(`${command} is ended: it took more than ${limitMinutes} minutes.`);
      signalGroup(child, "SIGKILL");
    }

    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));

    const finish = (/** @type {number} */ code, message = "") => {
      interruption.removeEventListener("abort", end);
      clearTimeout(limit);
      // A tool that was called off can still say that all went well.
      resolve({ code: interruption.aborted ? 1 : code, output: Buffer.concat(chunks).toString("utf8") + message });
    };
    child.once("error", (error) => finish(1, `${command}: ${error.message}\n`));
    child.once("close", (code) => finish(code ?? 1));
  });
}
