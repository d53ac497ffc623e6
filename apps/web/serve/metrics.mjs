// /metrics: numbers about this process for Prometheus, under the names that the API gives its own. Nothing in them says who
// asked, or what.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { isPage } from "./page-address.mjs";
import { isForApi } from "./pass-to-api.mjs";

/** @param {string} address path and query */
const kindOf = (address) => {
  const [path = ""] = address.split("?");
  if (["/health", "/ready", "/metrics"].includes(path)) return path.slice(1);
  if (isForApi(address)) return "api";
  if (path.startsWith("/picture.")) return "picture";
  return isPage(address) ? "page" : "file";
};

/** @param {number} status */
const outcomeOf = (status) =>
  status === 429 ? "limited" : status >= 500 ? "failed" : status >= 400 ? "refused" : "answered";

/**
 * @typedef {object} SiteMetrics
 * @property {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} count
 *   notes a request when its answer ends
 * @property {(name: string, help: string, read: () => number) => void} watch a number that is looked up when it is asked
 * @property {() => Promise<{ type: string, text: string }>} read
 * @returns {SiteMetrics}
 */
export const siteMetrics = () => {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "http_request_seconds",
    help: "Requests by kind and outcome, with the time until the end of the answer.",
    labelNames: ["kind", "outcome"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const pages = new Counter({
    name: "page_cache_total",
    help: "Pages that may be kept, by whether this one was.",
    labelNames: ["found"],
    registers,
  });
  return {
    count: (request, response) => {
      const end = requests.startTimer({ kind: kindOf(request.url ?? "/") });
      response.once("close", () => {
        end({ outcome: response.writableFinished ? outcomeOf(response.statusCode) : "left" });
        const status = response.getHeader("cache-status");
        if (typeof status === "string") pages.inc({ found: status.endsWith("hit") ? "yes" : "no" });
      });
    },
    watch: (name, help, read) =>
      void new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      }),
    read: async () => ({ type: register.contentType, text: await register.metrics() }),
  };
};
