import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
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
    customLogLevel: (_request, response, error) => (error ? "warn" : levelOf(response)),
    customAttributeKeys: { responseTime: "milliseconds" },
    quietReqLogger: true,
    serializers: { req: shownRequest, res: shownResponse },
  }) as RequestHandler;
}

function levelOf({ statusCode }: ServerResponse): "warn" | "info" | "debug" {
  if (statusCode >= 500) return "warn";
  return statusCode >= 400 ? "info" : "debug";
}

const shownRequest = ({ method, url }: { readonly method: string; readonly url: string }) => ({
  method,
  path: withoutSecrets(url),
});

const shownResponse = ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode });

/** The same line for a question that does not come past here; one that was answered well is only noted where all are. */
export function noteRefused(logger: Logger, reqId: string, request: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  response.once("close", () => {
    const level = levelOf(response);
    if (level === "debug") return;
    const { method = "", url = "" } = request;
    const shown = { req: shownRequest({ method, url }), reqId, res: shownResponse(response) };
    logger[level]({ ...shown, milliseconds: Math.round(performance.now() - start) }, "request completed");
  });
}
