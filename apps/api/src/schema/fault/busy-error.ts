import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

const SECONDS = 5;

/** More is asked than there are threads and places to wait: HTTP 503 with Retry-After. */
export function busyError(): GraphQLError {
  const allowed = `another try after ${SECONDS} seconds`;
  const message = `All threads are busy and the queue is full; try again after ${SECONDS} seconds.`;
  const fault = { code: "BUSY", path: "request", value: null, allowed, message };
  const headers = new HeaderMap([["retry-after", String(SECONDS)]]);
  return new GraphQLError(message, { extensions: { code: "BUSY", fault, http: { status: 503, headers } } });
}
