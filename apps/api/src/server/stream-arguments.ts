import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { RequestParams } from "graphql-sse";
import { LIMITS } from "../limits.js";
import type { ApiContext } from "../schema/context/api-context.js";
import { faultError } from "../schema/fault/fault-error.js";
import { variableFaults } from "./execution/variable-faults.js";
import { estimateCost } from "./limits/cost-estimate.js";
import { costError } from "./limits/cost-plugin.js";
import { documentRules } from "./limits/rules/document-rules.js";
import { spendWork } from "./limits/spend-work.js";

/** graphql-sse wants a context that may hold anything. */
type StreamArguments = ExecutionArgs & { readonly contextValue: Record<PropertyKey, unknown> };

const ALLOWED = "a subscription; queries go to /graphql";

/**
 * Reads the request of a stream under the same limits as /graphql: tokens, rules over the document, variables, cost.
 * @returns what to subscribe to, or at least one error
 */
export async function streamArguments(
  schema: GraphQLSchema,
  contextValue: ApiContext,
  { query, operationName, variables }: Pick<RequestParams, "query" | "operationName" | "variables">,
): Promise<StreamArguments | { readonly errors: readonly GraphQLError[] }> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const broken = validate(schema, document, [...specifiedRules, ...documentRules]);
  if (broken.length > 0) return { errors: broken.map(asRefusal) };
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return { errors: [notASubscription(operation?.operation ?? null)] };
  const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
  const faults = variableFaults(schema, operation, given);
  if (faults.length > 0) return { errors: faults.map((fault) => faultError(fault)) };
  const name = operationName ?? undefined;
  const cost = estimateCost({ schema, document, operationName: name, variables: given });
  if (cost && cost.requested > LIMITS.cost) return { errors: [costError(cost)] };
  const refusal = await spendWork(contextValue, cost?.requested ?? 1);
  if (refusal) return { errors: [refusal] };
  return { schema, document, contextValue: { ...contextValue }, operationName: name ?? null, variableValues: given };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : "The document could not be read.";
    return new GraphQLError(message, { extensions: { code: "GRAPHQL_PARSE_FAILED" } });
  }
}

/** Errors of the standard rules carry no code. */
function asRefusal(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
}

function notASubscription(value: string | null): GraphQLError {
  const message = `A stream wants ${ALLOWED}.`;
  return faultError({ code: "NOT_A_SUBSCRIPTION", path: "query", value, allowed: ALLOWED, message });
}
