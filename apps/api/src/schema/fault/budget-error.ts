import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Spending } from "../../visitors/budget.js";

/** More than a visitor may spend: HTTP 429 with Retry-After. */
export function budgetError({ seconds }: Spending, allowed: string): GraphQLError {
  const code = "RATE_LIMITED";
  const message = `Your questions take too much together: ${allowed} are allowed. Try again after ${seconds} seconds.`;
  const fault = { code, path: "request", value: null, allowed, message };
  const headers = new HeaderMap([["retry-after", String(seconds)]]);
  return new GraphQLError(message, { extensions: { code, fault, http: { status: 429, headers } } });
}
