import type { RequestHandler } from "express";
import { answerError } from "./error-answer.js";

/** A question is short: who takes longer to send it than this keeps a connection for nothing. Files have longer. */
export const bodyDeadline =
  (milliseconds: number): RequestHandler =>
  (request, response, next) => {
    const timer = setTimeout(() => {
      if (request.complete || response.headersSent) return;
      response.set("Connection", "close");
      response.once("finish", () => request.destroy());
      const allowed = `the whole request within ${milliseconds / 1000} seconds`;
      answerError(response, 408, "REQUEST_TIMEOUT", "The request took too long to arrive.", allowed);
    }, milliseconds);
    timer.unref();
    request.once("close", () => clearTimeout(timer));
    request.once("end", () => clearTimeout(timer));
    next();
  };
