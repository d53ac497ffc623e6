import { get } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "./failure.mjs";

const limitMs = 120_000;
const pauseMs = 100;
const patienceMs = 10_000;

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

/**
 * The connection is not kept: a server that is stopped soon after waits for those.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function answers(url) {
  return new Promise((resolve) => {
    const { protocol, hostname, port } = new URL(url);
    if (protocol === "tcp:") {
      const socket = connect(Number(port), hostname, () => resolve(true));
      socket.once("connect", () => socket.destroy());
      socket.once("error", () => resolve(false));
      return;
    }
    const request = get(url, { agent: false, timeout: patienceMs }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 500);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });
}
