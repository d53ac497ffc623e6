// /health: this process lives. /ready: pages are best asked here, because the API answers too. /metrics: its numbers.

/** Milliseconds: who asks this does so every few seconds. */
const PATIENCE = 2500;

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {object} body
 */
const send = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
};

/** @param {string} url */
const answersWell = (url) =>
  fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).then(
    (answer) => answer.ok,
    () => false,
  );

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ apiUrl: string, draining: () => boolean, metrics: import("./metrics.mjs").SiteMetrics }} about
 * @returns {boolean} whether it was such a question
 */
export const answerOperator = (request, response, { apiUrl, draining, metrics }) => {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (request.url === "/health") {
    send(response, 200, { status: "ok" });
    return true;
  }
  if (request.url === "/metrics") {
    void metrics.read().then(({ type, text }) => response.writeHead(200, { "content-type": type }).end(text));
    return true;
  }
  if (request.url !== "/ready") return false;
  void answersWell(new URL("/ready", apiUrl).href).then((api) => {
    const isReady = api && !draining();
    send(response, isReady ? 200 : 503, { status: isReady ? "ready" : "not ready", api, stopping: draining() });
  });
  return true;
};
