import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { ApiContext } from "../../schema/context/api-context.js";

/** Notes which answers are everybody's: whole answers to queries, made of public data alone. */
export const keepPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operation, response, contextValue: { origin } }) => {
        const { body } = response;
        if (origin && body.kind === "single" && operation?.operation === OperationTypeNode.QUERY)
          origin.isForEverybody = !origin.unfit && body.singleResult.errors === undefined;
        return Promise.resolve();
      },
    }),
};
