import type { RequestHandler } from "express";
import { LIMITS } from "../limits.js";
import { type Budget, budget, type Spending } from "../visitors/budget.js";
import { visitorOf } from "../visitors/visitor.js";
import { answerError } from "./error-answer.js";

/**
 * At most `limit` requests of one visitor in ten seconds, then 429 with Retry-After; 0 is no limit. Who the visitor is is
 * found out before: a made-up header changes nothing.
 */
export const rateLimiter = (limit: number, windowMs: number = LIMITS.rateWindowMs): RequestHandler =>
  limitRequests(budget(limit, windowMs), limit, windowMs);

/** The same with a budget that others take from as well. */
export function limitRequests(requests: Budget, limit: number, windowMs: number = LIMITS.rateWindowMs): RequestHandler {
  return async (_request, response, next) => {
    const spending = await requests.spend(visitorOf(response));
    if (limit > 0) response.set(limitHeaders(spending));
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
export const limitHeaders = ({ limit, left, seconds }: Spending): Readonly<Record<string, string>> => ({
  "RateLimit-Limit": String(limit),
  "RateLimit-Remaining": String(left),
  "RateLimit-Reset": String(seconds),
});
