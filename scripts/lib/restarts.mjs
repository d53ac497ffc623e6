import { setTimeout as wait } from "node:timers/promises";
import { describeEnd } from "./answering.mjs";
import { Failure } from "./failure.mjs";
import { startService } from "./service.mjs";

/** How long to wait before each new start; who ends once more after the last one is given up. Milliseconds. */
const usualPauses = [1000, 2000, 5000, 10_000, 30_000];

/** Who ran so long is well again: the next end counts as the first. Milliseconds. */
const wellAfterMs = 60_000;

/**
 * Keeps a service that was started: when it ends although nobody stopped it, it is started again after a pause.
 * @param {import("./service.mjs").ServiceSpec} spec
 * @param {import("./service.mjs").Service} first
 * @param {{ pauses?: number[], say?: (message: string) => void }} [options]
 * @returns {{ failed: Promise<Failure>, stop: () => Promise<void>, signal: import("./service.mjs").Service["signal"] }} failed: it was started again too often
 */
export function keepRunning(spec, first, { pauses = usualPauses, say = console.error } = {}) {
  let service = first;
  const stopping = new AbortController();
  const keep = async () => {
    let ends = 0;
    for (;;) {
      const began = Date.now();
      const end = await service.ended;
      if (stopping.signal.aborted) return;
      ends = Date.now() - began > wellAfterMs ? 1 : ends + 1;
      const pause = pauses[ends - 1];
      if (pause === undefined) return new Failure(describeEnd(end));
      say(`${describeEnd(end)} It starts again in ${pause / 1000} seconds.`);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      service = startService(spec);
    }
  };
  const kept = keep();
  return {
    failed: new Promise((resolve) => void kept.then((failure) => failure && resolve(failure))),
    signal: (signal) => service.signal(signal),
    stop: async () => {
      stopping.abort();
      await service.stop();
      await kept;
    },
  };
}
