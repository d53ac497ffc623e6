import { randomUUID } from "node:crypto";
import { withoutSecrets } from "@solidariteitskaart/client";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

export const REQUEST_ID = "x-request-id";
/** What the site gives; anything else is no id of ours. */
const GIVEN = /^[\w-]{8,64}$/;

/** The site's own number for a request, or a new one. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === "string" && GIVEN.test(given) ? given : randomUUID();
}

/**
 * A number for every request, on the answer and in the log: the site's own, so that both logs tell of the same request. What
 * was asked, by whom and with which secret is not noted.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const id = requestId(request.headers[REQUEST_ID]);
      response.setHeader(REQUEST_ID, id);
      return id;
    },
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return "warn";
      return response.statusCode >= 400 ? "info" : "debug";
    },
    customAttributeKeys: { responseTime: "milliseconds" },
    quietReqLogger: true,
    serializers: {
      req: ({ method, url }: { readonly method: string; readonly url: string }) => ({
        method,
        path: withoutSecrets(url),
      }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
    },
  }) as RequestHandler;
}
