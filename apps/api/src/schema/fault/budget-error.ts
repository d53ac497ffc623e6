import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { LIMITS } from "../../limits.js";
import type { Spending } from "../../visitors/budget.js";

/** More than a visitor may spend: HTTP 429 with Retry-After. */
export const budgetError = ({ seconds }: Spending, allowed: string): GraphQLError =>
  limited(seconds, allowed, `Your questions take too much together: ${allowed} are allowed.`);

/** More than a visitor may have waiting: the same. */
export function waitingError(): GraphQLError {
  const allowed = `${LIMITS.questionsWaiting} questions that wait`;
  return limited(1, allowed, `Too many of your questions wait for their turn: ${allowed} are allowed.`);
}

function limited(seconds: number, allowed: string, reason: string): GraphQLError {
  const code = "RATE_LIMITED";
  const message = `${reason} Try again after ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  const fault = { code, path: "request", value: null, allowed, message };
  const headers = new HeaderMap([["retry-after", String(seconds)]]);
  return new GraphQLError(message, { extensions: { code, fault, http: { status: 429, headers } } });
}
