import type { RequestHandler } from "express";

export const SECURITY_HEADERS = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "interest-cohort=()",
  "Cache-Control": "no-store",
} as const;

/** Answers are data: nothing in them may run, frame or be guessed at. The GraphiQL page sets its own policy. */
export const sendSecurityHeaders: RequestHandler = (_request, response, next) => {
  response.set(SECURITY_HEADERS);
  next();
};
