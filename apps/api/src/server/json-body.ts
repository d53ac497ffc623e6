import type { IncomingMessage } from "node:http";
import express, { type RequestHandler } from "express";
import { LIMITS } from "../limits.js";
import { answerError } from "./error-answer.js";
import { jsonShapeFault } from "./limits/json-shape.js";

const SHAPE_MESSAGES = {
  TOO_DEEP: `JSON may nest ${LIMITS.jsonDepth} levels deep.`,
  DUPLICATE_KEY: "A key stands twice in one object.",
} as const;

function checkText(text: string): void {
  const fault = jsonShapeFault(text, LIMITS.jsonDepth);
  if (fault) throw Object.assign(new Error(SHAPE_MESSAGES[fault]), { type: fault });
}

const parseJson = express.json({
  limit: LIMITS.bodyBytes,
  type: "application/json",
  verify: (_request: IncomingMessage, _response, bytes: Buffer) => {
    if (bytes[0] === 0xef && bytes[1] === 0xbb)
      throw Object.assign(new Error("JSON starts with a byte order mark."), { type: "BYTE_ORDER_MARK" });
    checkText(bytes.toString("utf8"));
  },
});

/** POST bodies: application/json only, bounded in bytes and depth, and an object. Faults go to the error answers. */
export const jsonBody: RequestHandler = (request, response, next) => {
  if (request.method !== "POST") {
    request.body = {};
    next();
    return;
  }
  if (!request.is("application/json")) {
    answerError(response, 415, "UNSUPPORTED_MEDIA_TYPE", "Send the query as application/json.", "application/json");
    return;
  }
  parseJson(request, response, (error?: unknown) => {
    if (error) next(error);
    else if (Array.isArray(request.body))
      answerError(
        response,
        400,
        "BATCHING_NOT_SUPPORTED",
        "Send one operation at a time; a list is not allowed.",
        "an object",
      );
    else if (typeof request.body !== "object" || request.body === null)
      answerError(response, 400, "BAD_REQUEST", "The body is empty; send an object with query.", "an object");
    else next();
  });
};

/** GET carries variables as JSON text: the same depth holds. */
export const jsonParameters: RequestHandler = (request, _response, next) => {
  for (const name of ["variables", "extensions"]) {
    const value = request.query[name];
    if (typeof value === "string") checkText(value);
  }
  next();
};
