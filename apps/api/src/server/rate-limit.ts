import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { LIMITS } from "../limits.js";
import { answerError } from "./error-answer.js";

/**
 * At most `limit` requests per client in ten seconds, then 429 with Retry-After; 0 is no limit. Who the client is follows
 * Express's `trust proxy`: a made-up X-Forwarded-For changes nothing unless a proxy is trusted.
 */
export function rateLimiter(limit: number, windowMs: number = LIMITS.rateWindowMs): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs,
    limit,
    standardHeaders: "draft-6",
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      const allowed = `${limit} requests in ${windowMs / 1000} seconds`;
      answerError(response, 429, "RATE_LIMITED", `Too many requests: ${allowed} are allowed.`, allowed);
    },
  });
}
