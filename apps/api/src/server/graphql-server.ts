import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { LIMITS } from "../limits.js";
import type { ApiContext } from "../schema/context/api-context.js";
import { keepPlugin } from "./answers/keep-plugin.js";
import { persistedQueries } from "./answers/persisted-queries.js";
import { executorGateway } from "./execution/executor-gateway.js";
import { parsedDocuments } from "./execution/parsed-documents.js";
import { costPlugin } from "./limits/cost-plugin.js";
import { errorFormatter } from "./limits/format-error.js";
import { documentRules } from "./limits/rules/document-rules.js";
import { tidyErrorsPlugin } from "./limits/tidy-errors.js";
import type { Metrics } from "./metrics.js";
import { statusPlugin } from "./status-plugin.js";
import { subscriptionsElsewhere } from "./subscriptions-elsewhere.js";

/**
 * Apollo Server with our limits, in the order in which a request meets them: tokens, rules over the document, cost with the
 * variables, time, masked errors. The schema is public, so introspection and suggestions stay on.
 */
export function graphqlServer(
  schema: GraphQLSchema,
  httpServer: Server,
  logger: Logger,
  counts: Pick<Metrics, "points">,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    gateway: executorGateway(schema),
    introspection: true,
    // A POST of anything but application/json is refused before, and a GET changes nothing: Apollo refuses mutations in one.
    csrfPrevention: false,
    documentStore: parsedDocuments(),
    persistedQueries: { cache: persistedQueries(), ttl: null },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...documentRules],
    formatError: errorFormatter(logger),
    logger,
    plugins: [
      subscriptionsElsewhere,
      costPlugin(counts),
      tidyErrorsPlugin,
      keepPlugin,
      statusPlugin,
      // It would time every field, which costs half of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  });
}
