import { interrupted, interruption } from "./interruption.mjs";

/**
 * Keeps services going until the person stops them. When one of them keeps ending by itself, the others are stopped
 * and its end is the failure of the whole.
 * @template {import("./together.mjs").Running} R
 * @param {Promise<R>} starting
 * @param {(running: R) => void} announce told once everything answers
 * @returns {Promise<number>} exit code
 */
export async function keepInForeground(starting, announce) {
  try {
    const running = await starting;
    announce(running);
    const failure = await Promise.race([running.failed, interrupted]);
    await running.stop();
    if (failure !== undefined && !interruption.aborted) throw failure;
  } catch (error) {
    if (!interruption.aborted) throw error;
  }
  console.log("\nStopped.");
  return 0;
}
