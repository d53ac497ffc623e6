// What an answer says about itself at the moment when its headers go out, whatever made it.

import { AsyncLocalStorage } from "node:async_hooks";
import { isPrivateAddress, privateHeaders } from "@solidariteitskaart/client";
import onHeaders from "on-headers";

/** Under this name a page says its status, which it cannot choose by itself: see src/api/say-status.ts. */
const NAME = Symbol.for("solidariteitskaart.answer");

/** @typedef {{ status: number | null, began: number }} Answer */

/** @type {AsyncLocalStorage<Answer>} */
const answers = new AsyncLocalStorage();
Object.assign(globalThis, { [NAME]: answers });

/** Seconds until it is worth trying again. */
const RETRY = "10";

/**
 * Runs what answers a request, so that two rules hold for every answer: one to an address with a secret is nobody's to keep
 * or to list, and a page without figures is no success.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, draining: () => boolean }} about
 * @param {() => void} run
 */
export const markAnswer = (request, response, { id, draining }, run) => {
  /** @type {Answer} */
  const answer = { status: null, began: performance.now() };
  const isPrivate = isPrivateAddress(request.url ?? "");
  onHeaders(response, () => {
    response.setHeader("x-request-id", id);
    if (draining()) response.setHeader("connection", "close");
    if (isPrivate) for (const [name, value] of Object.entries(privateHeaders)) response.setHeader(name, value);
    if (answer.status === null || response.statusCode !== 200) return;
    response.statusCode = answer.status;
    response.setHeader("cache-control", "no-store");
    if (answer.status === 503) response.setHeader("retry-after", RETRY);
  });
  answers.run(answer, run);
};
