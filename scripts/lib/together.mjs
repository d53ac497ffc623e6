import { waitUntilAnswers } from "./answering.mjs";
import { Failure } from "./failure.mjs";
import { keepRunning } from "./restarts.mjs";
import { startService } from "./service.mjs";

/**
 * @typedef {{ failed: Promise<Failure>, stop: () => Promise<void>,
 *   signal: (name: string, signal: Parameters<import("./service.mjs").Service["signal"]>[0]) => void }} Running
 *   `signal` reaches one of them, by its name; `failed` tells that a service ended again and again although nobody stopped it; `stop` ends all, and may be called again
 */

/**
 * Starts services one after the other, each when the one before it is ready. When one fails, or the start is called off,
 * those that run already are stopped: nothing is left half-started. Later, one that ends by itself is started again.
 * @param {import("./service.mjs").ServiceSpec[]} specs
 * @param {AbortSignal} [signal] calls the start off
 * @param {Parameters<typeof keepRunning>[2]} [restarts]
 * @returns {Promise<Running>}
 */
export async function startTogether(specs, signal, restarts) {
  /** @type {import("./service.mjs").Service[]} */
  const services = [];
  let stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
  };
  signal?.addEventListener("abort", () => void stop(), { once: true });
  try {
    for (const spec of specs) {
      if (signal?.aborted) throw new Failure("Stopped before everything was started.");
      const service = startService(spec);
      services.push(service);
      if (spec.readyUrl !== undefined) await waitUntilAnswers(spec.readyUrl, service);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const kept = services.map((service, at) =>
    keepRunning(/** @type {import("./service.mjs").ServiceSpec} */ (specs[at]), service, restarts),
  );
  stop = async () => {
    // The last first: what it is still doing may need those that were started before it.
    for (const one of [...kept].reverse()) await one.stop();
  };
  return {
    failed: Promise.race(kept.map((one) => one.failed)),
    stop: () => stop(),
    signal: (name, signal) => kept[specs.findIndex((spec) => spec.name === name)]?.signal(signal),
  };
}
