import type { RequestHandler } from "express";

/**
 * Open data: any page may ask, none may send cookies along. A preflight is answered here and goes no further.
 */
export const crossOrigin: RequestHandler = (request, response, next) => {
  response.set("Access-Control-Allow-Origin", "*");
  response.set("Access-Control-Expose-Headers", "Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset");
  if (request.method !== "OPTIONS" || !request.get("Access-Control-Request-Method")) {
    next();
    return;
  }
  response.set("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
  response.set(
    "Access-Control-Allow-Headers",
    "content-type, accept, apollo-require-preflight, x-apollo-operation-name",
  );
  response.set("Access-Control-Max-Age", "86400");
  response.status(204).end();
};
