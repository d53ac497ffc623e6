import type { RequestHandler } from "express";

export interface Draining {
  readonly begun: () => boolean;
  readonly begin: () => void;
  /** Asks whoever keeps a connection to make a new one next time: elsewhere, or later. */
  readonly tell: RequestHandler;
}

/** From the request to stop until the end: what was asked is answered, and nobody counts on the connection any more. */
export function draining(): Draining {
  let begun = false;
  return {
    begun: () => begun,
    begin: () => {
      begun = true;
    },
    tell: (_request, response, next) => {
      if (begun) response.set("Connection", "close");
      next();
    },
  };
}
