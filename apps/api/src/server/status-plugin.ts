import type { ApolloServerPlugin } from "@apollo/server";

/** A well-formed request about a wrong query or wrong variables: GraphQL over HTTP answers it with 200 in `application/json`. */
const ABOUT_THE_QUERY = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "UNKNOWN_VALUE",
  "INVALID_VALUE",
  "MISSING_VALUE",
]);

/** Seconds until it is worth trying again. */
const RETRY = "5";

/**
 * GraphQL over HTTP (the draft standard): with `application/json` a wrong query SHOULD be answered with 200; with
 * `application/graphql-response+json` with 400. Limits and paging faults stay 400 in both.
 * Whoever is told that it does not work now is told when to come back.
 */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const wantsNewType = request.http?.headers.get("accept")?.includes("graphql-response+json") ?? false;
        const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
        const isAboutQuery = errors?.every((error) => ABOUT_THE_QUERY.has(String(error.extensions?.code))) ?? false;
        if (response.http.status === 400 && !wantsNewType && isAboutQuery) response.http.status = 200;
        const { status, headers } = response.http;
        if (status === 503 && !headers.has("retry-after")) headers.set("retry-after", RETRY);
        return Promise.resolve();
      },
    }),
};
