import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Settings } from "../config.js";
import { downloadsRouter } from "../downloads/downloads-router.js";
import type { OwnFigures } from "../own-figures/own-figures.js";
import type { ApiContext } from "../schema/context/api-context.js";
import { bodyDeadline } from "./body-deadline.js";
import { crossOrigin } from "./cross-origin.js";
import { errorAnswers, methodNotAllowed, notFound } from "./error-answers.js";
import { graphiqlPage } from "./graphiql-page.js";
import { graphqlStream } from "./graphql-stream.js";
import { health } from "./health.js";
import { jsonBody, jsonParameters } from "./json-body.js";
import { rateLimiter } from "./rate-limit.js";
import { securityHeaders } from "./security-headers.js";
import { uploadsRouter } from "./uploads-router.js";

export interface AppParts {
  readonly settings: Pick<Settings, "trustProxy" | "rateLimit"> & { readonly requestMs: number };
  readonly own: OwnFigures;
  readonly schema: GraphQLSchema;
  readonly graphql: ApolloServer<ApiContext>;
  readonly logger: Logger;
}

/** Every address that this server knows, from the outside in. Call it after the GraphQL server was started. */
export function addRoutes(app: Express, { settings, own, schema, graphql, logger }: AppParts): void {
  const context = (): ApiContext => ({ platform: own.platform(), own });
  app.set("trust proxy", settings.trustProxy === 0 ? false : settings.trustProxy);
  app.disable("x-powered-by");
  app.disable("etag");
  app.enable("strict routing");
  app.use(securityHeaders, crossOrigin);
  app.get("/health", health(own.platform));
  app.all("/health", methodNotAllowed("GET, HEAD"));
  app.use(rateLimiter(settings.rateLimit));
  app.use(uploadsRouter(own));
  app.use(bodyDeadline(settings.requestMs));
  // Before compression, which would hold events back.
  app.post("/graphql/stream", jsonBody, graphqlStream(schema, context, logger));
  app.all("/graphql/stream", methodNotAllowed("POST"));
  app.use(compression());
  app.use(graphiqlPage());
  app.use(downloadsRouter(own.platform));
  const answer = expressMiddleware(graphql, {
    context: ({ res }) => Promise.resolve({ ...context(), gone: goneBefore(res) }),
  });
  app.get("/graphql", jsonParameters, jsonBody, answer);
  app.post("/graphql", jsonBody, answer);
  app.all("/graphql", methodNotAllowed("GET, POST"));
  app.use(notFound, errorAnswers(logger));
}

/** Aborted when the connection closes before the answer is on it. */
function goneBefore(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

export const newApp = (): Express => express();
