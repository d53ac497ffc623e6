// The visitor's way to the API: the same origin, so that no request leaves the host and nobody sees where the API is.

import { ServerResponse } from "node:http";
import { createProxyServer } from "httpxy";
import { setSecurityHeaders } from "./security-headers.mjs";

/** Paths that the API answers, as it has them itself. */
const ofApi =
  /^\/(?:graphql(?:\/stream)?|graphiql\/.+|schema\.graphql|uploads|accounts|data(?:\/.*)?|templates\/[^/]+)$/;

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

/**
 * @param {string} address path and query
 * @returns {boolean} whether the API answers there
 */
export const isForApi = (address) => ofApi.test(address.split("?")[0] ?? "");

/** @param {Record<string, unknown>} headers @param {ReadonlySet<string>} allowed */
const keepOnly = (headers, allowed) => {
  for (const name of Object.keys(headers)) if (!allowed.has(name)) delete headers[name];
};

/** Seconds until it is worth trying again. */
const RETRY = "10";

/**
 * Says why there is no answer in a form that both askers of GraphQL and of files can read.
 * @param {import("node:http").ServerResponse} response
 * @param {boolean} late
 */
const refuse = (response, late) => {
  const [status, code, message] = late
    ? [504, "API_TIMEOUT", "the API did not answer in time"]
    : [502, "API_AWAY", "the API can not be reached"];
  const headers = { "cache-control": "no-store", "retry-after": RETRY };
  response.writeHead(status, { "content-type": "application/problem+json", ...headers });
  const errors = [{ message, code, extensions: { code } }];
  response.end(JSON.stringify({ type: "about:blank", title: message, status, detail: message, errors }));
};

/**
 * Tells an API that works on something long from one that hangs: it says at once that it lives.
 * @param {string} url
 * @param {number} patience milliseconds
 * @returns {() => Promise<boolean>} one question at a time, whoever wants to know
 */
const whetherAlive = (url, patience) => {
  /** @type {Promise<boolean> | undefined} */
  let asking;
  return () => {
    asking ??= fetch(url, { signal: AbortSignal.timeout(patience) })
      .then(
        ({ ok }) => ok,
        () => false,
      )
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
};

/**
 * @typedef {{ silentMs: number, aliveMs: number, restMs: number, longestMs: number }} Patience so long an answer may not
 *   begin before the API is asked whether it lives, and again each time; so long that may take; so long nobody waits after
 *   it did not; and so long nothing may move at all. How long an answer takes that has begun is the API's business
 * @param {{ apiUrl: string, siteKey: string | undefined } & Patience} about
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 *   whether it was a question for the API, and is answered
 */
export const passToApi = ({ apiUrl, siteKey, silentMs, aliveMs, restMs, longestMs }) => {
  const isAlive = whetherAlive(new URL("/health", apiUrl).href, aliveMs);
  let [restsUntil, answeredAt] = [0, 0];
  /** @type {WeakSet<object>} */
  const late = new WeakSet();
  const proxy = createProxyServer({
    target: new URL(apiUrl).origin,
    changeOrigin: true,
    // By its key the API knows the site, and believes what it says about visitors.
    headers: siteKey ? { "site-key": siteKey } : {},
  });
  proxy.on("proxyReq", (asked, request) => {
    let waits = true;
    const look = setInterval(() => {
      void isAlive().then((alive) => {
        // One that answers others is busy, and does not hang.
        if (alive || !waits || Date.now() - answeredAt < silentMs) return;
        restsUntil = Date.now() + restMs;
        late.add(request);
        asked.destroy();
      });
    }, silentMs);
    const answered = () => {
      waits = false;
      clearInterval(look);
    };
    asked.once("timeout", () => late.add(request));
    asked.once("response", () => {
      answered();
      asked.setTimeout(0);
    });
    asked.once("close", answered);
  });
  proxy.on("proxyRes", (answer) => {
    answeredAt = Date.now();
    keepOnly(answer.headers, handedBack);
  });
  proxy.on("error", (_failure, request, response) => {
    if (!(response instanceof ServerResponse)) return;
    if (response.headersSent) response.destroy();
    else refuse(response, request !== undefined && late.has(request));
  });
  return (request, response) => {
    if (!isForApi(request.url ?? "/")) return false;
    keepOnly(request.headers, handedOn);
    setSecurityHeaders(response);
    if (Date.now() < restsUntil) {
      request.resume();
      refuse(response, true);
    } else void proxy.web(request, response, { proxyTimeout: longestMs });
    return true;
  };
};
