import type { Request, Response } from "express";
import { answerProblem } from "./problem.js";

/** A more general form of the same: who takes that can read ours. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "application/ld+json": ["application/json"],
  "application/geo+json": ["application/json"],
  "application/yaml": ["text/plain"],
  "text/markdown": ["text/plain"],
  "text/csv": ["text/plain"],
};

/**
 * Answers 406 where a client says which forms it takes, and ours is none of them: a file in another form would be read wrongly.
 * @param mediaType what stands at this address, with its parameters
 * @returns whether it was answered
 */
export function refusesForm(request: Request, response: Response, mediaType: string): boolean {
  const [form = ""] = mediaType.split(";");
  response.vary("Accept");
  if (request.accepts([form, ...(ALSO[form] ?? []), "application/octet-stream"]) !== false) return false;
  const value = request.get("Accept") ?? null;
  const message = `This is ${form}; it does not exist in another form at this address.`;
  answerProblem(response, 406, [{ code: "NOT_ACCEPTABLE", path: "header.accept", value, allowed: form, message }]);
  return true;
}
