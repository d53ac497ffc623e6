import { createRequire } from "node:module";
import type { DocumentNode, FieldNode, GraphQLSchema } from "graphql";
import type { ComplexityEstimator, ComplexityEstimatorArgs } from "graphql-query-complexity";

// Its ES module build imports a second copy of graphql; the CommonJS build shares ours.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  "graphql-query-complexity",
) as typeof import("graphql-query-complexity");

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one field of a query adds, its children included. */
export interface FieldCost {
  readonly field: string;
  readonly cost: number;
  /** Page size asked for, where the field is a list in pages. */
  readonly first: number | null;
}

export interface Cost {
  readonly requested: number;
  /** Every field with children, the dearest first. */
  readonly fields: readonly FieldCost[];
}

/**
 * Points of a query with its variables filled in, or undefined where they are wrong (execution says so).
 * Fields carry their own rule in the schema; any other field is one point plus its children.
 */
export function estimateCost({ schema, document, operationName, variables }: CostQuestion): Cost | undefined {
  const costs = new Map<FieldNode, FieldCost>();
  const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
  const remember: ComplexityEstimator = (options) => {
    for (const estimator of estimators) {
      const cost = estimator(options);
      if (typeof cost !== "number" || Number.isNaN(cost)) continue;
      if (options.node.selectionSet) costs.set(options.node, fieldCost(options, cost));
      return cost;
    }
    return 1;
  };
  try {
    const requested = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [remember],
      ...(operationName === undefined ? {} : { operationName }),
    });
    return { requested, fields: [...costs.values()].sort((a, b) => b.cost - a.cost) };
  } catch {
    return undefined;
  }
}

function fieldCost({ node, args }: ComplexityEstimatorArgs, cost: number): FieldCost {
  const first: unknown = args.first;
  return { field: node.alias?.value ?? node.name.value, cost, first: typeof first === "number" ? first : null };
}
