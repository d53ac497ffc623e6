import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLError } from "graphql";
import { LIMITS } from "../../limits.js";
import type { ApiContext } from "../../schema/context/api-context.js";
import { faultError } from "../../schema/fault/fault-error.js";
import { type Cost, estimateCost } from "./cost-estimate.js";
import { spendWork } from "./spend-work.js";

/** Refuses what would cost too much before anything runs, and tells every client what its query costs. */
export const costPlugin = (counts: { readonly points: (points: number) => void }): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: () => {
    let cost: Cost | undefined;
    return Promise.resolve({
      didResolveOperation: async ({ request, document, operationName, schema, contextValue }) => {
        const variables = request.variables ?? {};
        cost = estimateCost({ schema, document, operationName: operationName ?? undefined, variables });
        if (cost && cost.requested > LIMITS.cost) throw costError(cost);
        const refusal = await spendWork(contextValue, cost?.requested ?? 1);
        if (refusal) throw refusal;
        counts.points(cost?.requested ?? 1);
      },
      willSendResponse: ({ response }) => {
        if (cost && response.body.kind === "single") {
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requested: cost.requested, limit: LIMITS.cost },
          };
        }
        return Promise.resolve();
      },
    });
  },
});

/** Fields that a refusal names. */
const NAMED_FIELDS = 5;

/** Says what a query costs, what is allowed, and which fields cost most. */
export function costError(cost: Cost): GraphQLError {
  const allowed = `at most ${LIMITS.cost} points`;
  const message = `This query costs ${cost.requested} points; ${allowed} are allowed.${suggestion(cost)}`;
  const error = faultError({
    code: "QUERY_TOO_COMPLEX",
    path: "query",
    value: String(cost.requested),
    allowed,
    message,
  });
  Object.assign(error.extensions, {
    cost: { requested: cost.requested, limit: LIMITS.cost, fields: cost.fields.slice(0, NAMED_FIELDS) },
  });
  return error;
}

function suggestion({ requested, fields }: Cost): string {
  const list = fields.find((field) => field.first !== null && field.first > 1);
  if (!list?.first) return " Ask for fewer fields.";
  const fitting = Math.max(1, Math.floor((list.first * LIMITS.cost) / requested));
  return ` Try ${list.field}(first: ${fitting}) in place of ${list.first}, and take the next page with after.`;
}
