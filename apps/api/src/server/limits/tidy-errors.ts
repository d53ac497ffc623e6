import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { LIMITS } from "../../limits.js";
import { faultOfError } from "../../schema/fault/fault-error.js";

const place = (error: GraphQLFormattedError) => JSON.stringify(error.locations?.[0] ?? null);

/** At most the allowed number of errors, typed ones first; where two speak about the same place only the typed one. */
export function tidyErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const typed = new Set(errors.filter((error) => error.locations && faultOfError(error.extensions)).map(place));
  const own = errors.filter((error) => faultOfError(error.extensions));
  const other = errors.filter((error) => !faultOfError(error.extensions) && !typed.has(place(error)));
  return [...own, ...other].slice(0, LIMITS.errors);
}

export const tidyErrorsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind === "single" && response.body.singleResult.errors)
          response.body.singleResult.errors = tidyErrors(response.body.singleResult.errors);
        return Promise.resolve();
      },
    }),
};
