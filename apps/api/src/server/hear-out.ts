import type { IncomingMessage, ServerResponse } from "node:http";

/** So long a sender may go on after its refusal. Milliseconds. */
const PATIENCE = 5000;

/**
 * Reads on, and throws away, what a refused sender still sends. A line that is closed on one who is sending is reset, and
 * the refusal that was on its way is lost with it. Who does not stop is cut off after a while.
 */
export function hearOut(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.once("finish", () => {
    if (request.complete) return;
    const timer = setTimeout(() => request.destroy(), PATIENCE).unref();
    request.once("close", () => clearTimeout(timer));
  });
}
