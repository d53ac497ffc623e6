import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type ExecutionResult, GraphQLError, type GraphQLSchema, OperationTypeNode } from "graphql";
import { LIMITS } from "../../limits.js";
import type { ApiContext } from "../../schema/context/api-context.js";
import { faultError } from "../../schema/fault/fault-error.js";
import { faultsAsData } from "../../schema/fault/faults-of-answer.js";
import { compiledQueries } from "./compiled-queries.js";
import { withTimeLimit } from "./time-limit.js";
import { variableFaults } from "./variable-faults.js";

type Gateway = ApolloServerOptionsWithGateway<ApiContext>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<NonNullable<Gateway>["load"]>>["executor"]>;

/**
 * Apollo Server lets a "gateway" execute operations in its place. Ours coerces variables with typed faults, runs compiled
 * queries and keeps the time limit; there is no federation behind it.
 */
export function executorGateway(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      queueMicrotask(() => callback({ apiSchema: schema, coreSupergraphSdl: "" }));
      return () => undefined;
    },
    load: async () => ({ executor: executor(schema) }),
    stop: async () => undefined,
  };
}

function executor(schema: GraphQLSchema): Executor {
  const run = compiledQueries(schema);
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    const faults = variableFaults(schema, operation, variables);
    if (faults.length > 0) return { errors: faults.map((fault) => faultError(fault)) };
    const name = operationName ?? undefined;
    const work = run({ key: `${queryHash}|${name ?? ""}`, document, operationName: name }, context, variables);
    const limit = operation.operation === OperationTypeNode.MUTATION ? LIMITS.mutationMs : LIMITS.executionMs;
    const result = withRealErrors(await withTimeLimit(work, limit));
    const { noted = [], missing = [], origin } = context as ApiContext;
    const errors = [...(result.errors ?? []), ...noted];
    // Also where they are told as data: an answer that lacks something is made anew for whoever asks.
    if (origin && errors.length + missing.length > 0) origin.unfit = true;
    const whole = errors.length > 0 ? { ...result, errors } : result;
    return faultsAsData(whole, missing, operation, document) as ReturnType<Executor>;
  };
}

/** graphql-jit's errors look like GraphQLErrors, but lack extensions and have a read-only message: make them real ones. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(realError) } : result;
}

function realError({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  const own = originalError instanceof GraphQLError ? originalError.extensions : null;
  const options = {
    nodes: nodes ?? null,
    path,
    originalError,
    extensions: (extensions as typeof own | undefined) ?? own,
  };
  return new GraphQLError(message, options);
}
