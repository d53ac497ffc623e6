import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "./failure.mjs";

const limitMs = 120_000;
const pauseMs = 100;

/**
 * Waits until a service answers with something better than a server error.
 * @param {string} url
 * @param {import("./service.mjs").Service} service
 */
export async function waitUntilAnswers(url, service) {
  const limit = Date.now() + limitMs;
  while (!(await answers(url))) {
    if (!service.isRunning()) throw new Failure(describeEnd(await service.ended));
    if (Date.now() > limit) {
      throw new Failure(`${service.name} is running, but ${url} gave no answer within ${limitMs / 1000} seconds.`);
    }
    await wait(pauseMs);
  }
}

/** @param {import("./service.mjs").End} end */
export function describeEnd({ name, how, lastMessage }) {
  const said = lastMessage === "" ? "It printed nothing." : `Its last message: ${lastMessage}`;
  return `${name} stopped (${how}). ${said}`;
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
