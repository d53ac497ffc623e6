// JSON on standard error, a line per request under the number that the API's line has too. What was asked, by whom and with
// which secret is not noted.

import { withoutSecrets } from "@solidariteitskaart/client";
import { destination, pino } from "pino";
import { pinoHttp } from "pino-http";

/** @param {string} level */
export const siteLogger = (level) => pino({ level, base: null }, destination(2));

/**
 * @param {import("pino").Logger} logger
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export const requestLog = (logger) =>
  pinoHttp({
    logger,
    genReqId: ({ headers }) => String(headers["x-request-id"]),
    customLogLevel: (_request, { statusCode }, failure) =>
      failure || statusCode >= 500 ? "warn" : statusCode >= 400 ? "info" : "debug",
    customAttributeKeys: { responseTime: "milliseconds" },
    quietReqLogger: true,
    serializers: {
      req: (/** @type {{ method: string, url: string }} */ { method, url }) => ({ method, path: withoutSecrets(url) }),
      res: (/** @type {{ statusCode: number }} */ { statusCode }) => ({ status: statusCode }),
    },
  });
