// Starts the site: Next's own server, with what is done around each request.

import http from "node:http";
import compression from "compression";
import { answerOperator } from "./answer-operator.mjs";
import { answerUpgrades } from "./answer-upgrades.mjs";
import { holdScripts } from "./hold-scripts.mjs";
import { pageLimiter } from "./limit-pages.mjs";
import { markAnswer } from "./mark-answers.mjs";
import { refuseBrokenAddress } from "./refuse-broken-address.mjs";
import { readSiteSettings } from "./settings.mjs";
import { labelRequest } from "./visitors.mjs";

const settings = readSiteSettings(process.env);
const compress = compression();
const isTooMuch = pageLimiter({ pages: settings.pageLimit, seconds: 10 });

let stopping = false;
const draining = () => stopping;
for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, () => {
    stopping = true;
  });

/** @type {(next: http.RequestListener) => http.RequestListener} */
const around = (next) => (request, response) => {
  const { visitor, id } = labelRequest(request, settings.trustProxy);
  markAnswer(request, response, { id, draining }, async () => {
    if (answerOperator(request, response, { apiUrl: settings.apiUrl, draining })) return;
    if (refuseBrokenAddress(request, response)) return;
    if (await isTooMuch(request, response, visitor)) return;
    compress(request, response, () => undefined);
    holdScripts(response);
    next(request, response);
  });
};

const { createServer } = http;
// Next makes its server itself, and has no place for these.
http.createServer = /** @type {typeof createServer} */ (
  (/** @type {http.RequestListener} */ listener) => {
    const server = createServer(
      {
        headersTimeout: settings.requestMs,
        // A file that is passed on to the API has as long as it has there.
        requestTimeout: settings.uploadMs,
        connectionsCheckingInterval: settings.requestMs / 4,
      },
      around(listener),
    );
    answerUpgrades(server);
    return server;
  }
);

// Written by Next's build, beside the copy of this file.
const server = new URL("./server.js", import.meta.url);
await import(server.href);
