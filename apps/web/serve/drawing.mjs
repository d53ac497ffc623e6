// Drawing a page takes its thread for tens of milliseconds in one piece. It is not this one: who asks for what is kept, for a
// file, or for an answer of the API waits for nobody's page.

import { Piscina } from "piscina";

/** Pages that are under way at a time: they wait for the API side by side. */
const AT_ONCE = 100;

/**
 * @typedef {(asked: import("./draw-page.mjs").Asked, about?: import("./draw-page.mjs").About) => Promise<import("./draw-page.mjs").Drawn>} Draw
 * @param {{ hostname: string, port: number }} where this server listens
 * @param {URL} [thread] the module that draws
 * @returns {Promise<{ draw: Draw, stop: () => Promise<void> }>} once it can draw
 * @throws when the thread cannot be loaded
 */
export const startDrawing = async (where, thread = new URL("draw-thread.mjs", import.meta.url)) => {
  const pool = new Piscina({
    filename: thread.href,
    name: "draw",
    workerData: where,
    // What this process was started with is not for its thread: whether its parent lives, above all.
    execArgv: [],
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: AT_ONCE,
    // Next has timers and connections of its own between two pages.
    atomics: "disabled",
    recordTiming: false,
  });
  // A thread that dies while it draws fails these pages; the next one gets a new thread.
  pool.on("error", (/** @type {Error} */ error) => process.emitWarning(error));
  /** @type {Draw} */
  const draw = async (asked, about) => {
    const drawn = await pool.run({ asked, about });
    const { buffer, byteOffset, byteLength } = drawn.body;
    return { ...drawn, body: Buffer.from(buffer, byteOffset, byteLength) };
  };
  await pool.run(null, { name: "ready" }).catch(async (/** @type {unknown} */ failure) => {
    await pool.destroy();
    throw failure;
  });
  return { draw, stop: () => pool.destroy() };
};
