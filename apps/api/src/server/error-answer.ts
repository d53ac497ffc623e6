import type { Response } from "express";

/** A refusal outside GraphQL, in GraphQL's own shape: clients need one way of reading errors. */
export function answerError(response: Response, status: number, code: string, message: string, allowed?: string): void {
  const fault = { code, path: "request", value: null, allowed: allowed ?? null, message };
  response.status(status).json({ errors: [{ message, extensions: { code, fault } }] });
}
