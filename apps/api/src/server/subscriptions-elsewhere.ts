import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { faultError } from "../schema/fault/fault-error.js";

const ALLOWED = "POST /graphql/stream with Accept: text/event-stream";

/** A subscription has many answers, and /graphql gives one: say where it belongs. */
export const subscriptionsElsewhere: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const message = `Subscriptions are served as server-sent events: ${ALLOWED}.`;
        throw faultError({ code: "SUBSCRIPTION_NEEDS_STREAM", path: "query", value: null, allowed: ALLOWED, message });
      },
    }),
};
