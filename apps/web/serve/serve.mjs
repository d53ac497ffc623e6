// Starts the site: what is done around each request, and the thread in which Next draws.

import "./small-heap.mjs";

import http from "node:http";
import { fileURLToPath } from "node:url";
import { answerOperator } from "./answer-operator.mjs";
import { pageAnswers } from "./answer-pages.mjs";
import { refuseUpgrade } from "./answer-upgrades.mjs";
import { startDrawing } from "./drawing.mjs";
import { figuresVersion } from "./figures-version.mjs";
import { pageLimiter } from "./limit-pages.mjs";
import { markAnswer } from "./mark-answers.mjs";
import { siteMetrics } from "./metrics.mjs";
import { passToApi } from "./pass-to-api.mjs";
import { refuseBrokenAddress } from "./refuse-broken-address.mjs";
import { refuseMethod } from "./refuse-method.mjs";
import { filesOfSite, refuseUnknownFile } from "./refuse-unknown-file.mjs";
import { requestLog, siteLogger } from "./request-log.mjs";
import { readSiteSettings } from "./settings.mjs";
import { staticFiles } from "./static-files.mjs";
import { labelRequest } from "./visitors.mjs";

const settings = readSiteSettings(process.env);
const { hostname, port } = settings;
const logger = siteLogger(settings.logLevel);
const note = requestLog(logger);
const metrics = siteMetrics();

let stopping = false;
const draining = () => stopping;

const folder = fileURLToPath(new URL(".", import.meta.url));
// Next looks for its files from here, in its thread too.
process.chdir(folder);
const answerFile = staticFiles(fileURLToPath(new URL("files", import.meta.url)));
const passOn = passToApi(settings);
const refuseFile = refuseUnknownFile(filesOfSite(new URL(".", import.meta.url)));
const { draw } = await startDrawing({ hostname, port });
const answerPage = pageAnswers(draw, {
  figures: figuresVersion(settings),
  megabytes: settings.pageCacheMb,
  isTooMuch: pageLimiter({ pages: settings.pageLimit, seconds: 10 }),
  watch: metrics.watch,
});

/** @type {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} */
const answer = async (request, response) => {
  const who = labelRequest(request, settings.trustProxy);
  markAnswer(request, response, { id: who.id, draining });
  note(request, response);
  metrics.count(request, response);
  if (answerOperator(request, response, { apiUrl: settings.apiUrl, draining, metrics })) return;
  if (refuseBrokenAddress(request, response)) return;
  if (answerFile(request, response)) return;
  if (passOn(request, response)) return;
  if (refuseMethod(request, response)) return;
  if (refuseFile(request, response)) return;
  await answerPage(request, response, who);
};

const server = http.createServer(
  {
    headersTimeout: settings.requestMs,
    // A file that is passed on to the API has as long as it has there.
    requestTimeout: settings.uploadMs,
    connectionsCheckingInterval: settings.requestMs / 4,
    keepAliveTimeout: settings.keepAliveMs,
  },
  (request, response) =>
    void answer(request, response).catch((/** @type {unknown} */ failure) => {
      logger.error({ err: failure, reqId: request.headers["x-request-id"] }, "a page could not be drawn");
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "cache-control": "no-store" }).end();
    }),
);
server.on("upgrade", refuseUpgrade);

/** So long an answer that is under way may take when the site stops. Milliseconds. */
const LAST_ANSWERS = 10_000;

for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, () => {
    stopping = true;
    server.close(() => process.exit(0));
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref();
  });

server.on("error", (/** @type {Error} */ failure) => {
  console.error(`The site cannot listen on ${hostname}:${String(port)}: ${failure.message}`);
  process.exit(1);
});
server.listen(port, hostname);
