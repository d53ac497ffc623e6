import type { GraphQLError } from "graphql";
import { faultError } from "../../../schema/fault/fault-error.js";

/** A document that asks for more than a limit allows. */
export function limitFault(code: string, what: string, asked: number | string, limit: number): GraphQLError {
  const allowed = `at most ${limit}`;
  const message = `The document has ${asked} ${what}; ${allowed} are allowed.`;
  return faultError({ code, path: "query", value: String(asked), allowed, message });
}
