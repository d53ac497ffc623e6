import { describeEnd, waitUntilAnswers } from "./answering.mjs";
import { Failure } from "./failure.mjs";
import { startService } from "./service.mjs";

/**
 * @typedef {{ failed: Promise<Failure>, stop: () => Promise<void> }} Running
 *   `failed` tells that a service ended although nobody stopped it; `stop` ends all, and may be called again
 */

/**
 * Starts services one after the other, each when the one before it is ready. When one fails, or the start is called off,
 * those that run already are stopped: nothing is left half-started.
 * @param {import("./service.mjs").ServiceSpec[]} specs
 * @param {AbortSignal} [signal] calls the start off
 * @returns {Promise<Running>}
 */
export async function startTogether(specs, signal) {
  /** @type {import("./service.mjs").Service[]} */
  const services = [];
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
  };
  signal?.addEventListener("abort", stop, { once: true });
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
  const failed = Promise.race(services.map((service) => service.ended)).then((end) => new Failure(describeEnd(end)));
  return { failed, stop };
}
