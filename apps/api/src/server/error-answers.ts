import { randomUUID } from "node:crypto";
import { StoreFailure } from "@solidariteitskaart/store";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { LIMITS } from "../limits.js";
import { BusyError } from "../work/busy-error.js";
import { answerError } from "./error-answer.js";

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
}

/** What body parsing refuses, by the type that it gives its errors. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  TOO_DEEP: { status: 400, code: "TOO_DEEP" },
  DUPLICATE_KEY: { status: 400, code: "DUPLICATE_KEY" },
  BYTE_ORDER_MARK: { status: 400, code: "BAD_REQUEST" },
  "entity.parse.failed": { status: 400, code: "BAD_REQUEST", message: "The body is not valid JSON." },
  "entity.too.large": {
    status: 413,
    code: "BODY_TOO_LARGE",
    message: `The body is larger than ${LIMITS.bodyBytes} bytes.`,
  },
  "encoding.unsupported": { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message: "Send gzip, deflate, br or plain." },
  "charset.unsupported": { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message: "Send JSON in UTF-8." },
  "request.size.invalid": { status: 400, code: "BAD_REQUEST", message: "The body is not as long as it says." },
  "request.aborted": { status: 400, code: "BAD_REQUEST", message: "The request was broken off." },
};

/** Last in line: JSON with a reference and never a stack. */
export function errorAnswers(logger: Logger): ErrorRequestHandler {
  return (error: { type?: unknown; status?: unknown; message?: unknown }, _request, response, next) => {
    if (response.headersSent) {
      // Broken off by us, because it took too long: that is no bug.
      if (error.type !== "request.aborted") next(error);
      return;
    }
    const refusal = REFUSALS[String(error.type)];
    if (refusal) answerError(response, refusal.status, refusal.code, refusal.message ?? String(error.message));
    else if (typeof error.status === "number" && error.status >= 400 && error.status < 500)
      answerError(response, error.status, "BAD_REQUEST", "The request could not be read.");
    else if (error instanceof StoreFailure)
      answerError(response, 503, error.fault.code, error.fault.message, "another try in a moment");
    else if (error instanceof BusyError) {
      response.set("Retry-After", "5");
      answerError(response, 503, "BUSY", "All threads are busy and the queue is full.", "another try after 5 seconds");
    } else {
      const reference = randomUUID();
      logger.error({ reference, err: error }, "a request failed");
      answerError(
        response,
        500,
        "INTERNAL_SERVER_ERROR",
        `Something went wrong on our side. Tell us reference ${reference}.`,
      );
    }
  };
}

export const notFound: RequestHandler = (_request, response) => {
  answerError(response, 404, "NOT_FOUND", "Nothing is served here.", "/graphql, /health");
};

/** @param methods The methods that this address knows. */
export function methodNotAllowed(methods: string): RequestHandler {
  return (request, response) => {
    response.set("Allow", methods);
    answerError(response, 405, "METHOD_NOT_ALLOWED", `${request.method} is not possible here.`, methods);
  };
}
