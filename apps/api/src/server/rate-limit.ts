import type { RequestHandler, Response } from "express";
import { LIMITS } from "../limits.js";
import { budget, type Spending } from "../visitors/budget.js";
import { visitorOf } from "../visitors/visitor.js";
import { answerError } from "./error-answer.js";

/**
 * At most `limit` requests of one visitor in ten seconds, then 429 with Retry-After; 0 is no limit. Who the visitor is is
 * found out before: a made-up header changes nothing.
 */
export function rateLimiter(limit: number, windowMs: number = LIMITS.rateWindowMs): RequestHandler {
  const requests = budget(limit, windowMs);
  return async (_request, response, next) => {
    const spending = await requests.spend(visitorOf(response));
    if (limit > 0) setLimitHeaders(response, spending);
    if (!spending.refused) {
      next();
      return;
    }
    const allowed = `${limit} requests in ${windowMs / 1000} seconds`;
    response.set("Retry-After", String(spending.seconds));
    answerError(response, 429, "RATE_LIMITED", `Too many requests: ${allowed} are allowed.`, allowed);
  };
}

/** As the sixth draft of RateLimit header fields has them. */
function setLimitHeaders(response: Response, { limit, left, seconds }: Spending): void {
  response.set({
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(left),
    "RateLimit-Reset": String(seconds),
  });
}
