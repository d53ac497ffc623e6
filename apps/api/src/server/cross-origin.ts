import type { RequestHandler } from "express";

/** On every answer. */
export const CROSS_ORIGIN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
} as const;

/**
 * Open data: any page may ask, none may send cookies along. A preflight is answered here and goes no further.
 */
export const crossOrigin: RequestHandler = (request, response, next) => {
  response.set(CROSS_ORIGIN_HEADERS);
  if (request.method !== "OPTIONS" || !request.get("Access-Control-Request-Method")) {
    next();
    return;
  }
  response.set("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
  response.set(
    "Access-Control-Allow-Headers",
    "content-type, accept, if-none-match, apollo-require-preflight, x-apollo-operation-name",
  );
  response.set("Access-Control-Max-Age", "86400");
  response.status(204).end();
};
