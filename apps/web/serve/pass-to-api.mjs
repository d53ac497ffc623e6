// The visitor's way to the API: the same origin, so that no request leaves the host and nobody sees where the API is.

import { ServerResponse } from "node:http";
import { createProxyServer } from "httpxy";
import { setSecurityHeaders } from "./security-headers.mjs";

/** Paths that the API answers, as it has them itself. */
const ofApi = /^\/(?:graphql(?:\/stream)?|graphiql\/.+|schema\.graphql|uploads|data(?:\/.*)?|templates\/[^/]+)$/;

/** What the API has to know: in which form, how large, what the reader has already, for whom, and under which number. */
const handedOn = new Set([
  "accept",
  "accept-encoding",
  "apollo-require-preflight",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "if-none-match",
  "transfer-encoding",
  "visitor",
  "x-apollo-operation-name",
  "x-request-id",
]);

/** What an answer may carry back: what it is, how it is packed, whether it changed, when to come back, which licence. */
const handedBack = new Set([
  "allow",
  "api-version",
  "cache-control",
  "connection",
  "content-crs",
  "content-disposition",
  "content-encoding",
  "content-length",
  "content-location",
  "content-security-policy",
  "content-type",
  "etag",
  "link",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "result-hash",
  "retry-after",
  "transfer-encoding",
  "vary",
]);

/** @param {Record<string, unknown>} headers @param {ReadonlySet<string>} allowed */
const keepOnly = (headers, allowed) => {
  for (const name of Object.keys(headers)) if (!allowed.has(name)) delete headers[name];
};

/**
 * Says why there is no answer in a form that both askers of GraphQL and of files can read.
 * @param {import("node:http").ServerResponse} response
 * @param {boolean} late
 */
const refuse = (response, late) => {
  const [status, code, message] = late
    ? [504, "API_TIMEOUT", "the API did not answer in time"]
    : [502, "API_AWAY", "the API can not be reached"];
  response.writeHead(status, { "content-type": "application/problem+json", "cache-control": "no-store" });
  const errors = [{ message, code, extensions: { code } }];
  response.end(JSON.stringify({ type: "about:blank", title: message, status, detail: message, errors }));
};

/**
 * @typedef {{ readingMs: number, changeMs: number }} Patience so long nothing may move before the answer begins: for what
 *   is only read, and for what may change something, which the API itself gives up sooner; how long an answer then takes is
 *   the API's business
 * @param {{ apiUrl: string, siteKey: string | undefined } & Patience} about
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 *   whether it was a question for the API, and is answered
 */
export const passToApi = ({ apiUrl, siteKey, readingMs, changeMs }) => {
  /** @type {WeakSet<object>} */
  const late = new WeakSet();
  const proxy = createProxyServer({
    target: new URL(apiUrl).origin,
    changeOrigin: true,
    // By its key the API knows the site, and believes what it says about visitors.
    headers: siteKey ? { "site-key": siteKey } : {},
  });
  proxy.on("proxyReq", (asked, request) => {
    asked.once("timeout", () => late.add(request));
    asked.once("response", () => asked.setTimeout(0));
  });
  proxy.on("proxyRes", (answer) => keepOnly(answer.headers, handedBack));
  proxy.on("error", (_failure, request, response) => {
    if (!(response instanceof ServerResponse)) return;
    if (response.headersSent) response.destroy();
    else refuse(response, request !== undefined && late.has(request));
  });
  return (request, response) => {
    if (!ofApi.test((request.url ?? "/").split("?")[0] ?? "")) return false;
    keepOnly(request.headers, handedOn);
    setSecurityHeaders(response);
    const proxyTimeout = request.method === "POST" ? changeMs : readingMs;
    void proxy.web(request, response, { proxyTimeout });
    return true;
  };
};
