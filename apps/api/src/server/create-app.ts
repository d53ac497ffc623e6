import type { ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import compression from "compression";
import express, { type Express } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Settings } from "../config.js";
import { downloadsRouter } from "../downloads/downloads-router.js";
import type { OwnFigures } from "../own-figures/own-figures.js";
import type { AnswerOrigin } from "../schema/context/answer-origin.js";
import type { ApiContext, Budgets } from "../schema/context/api-context.js";
import type { Budget } from "../visitors/budget.js";
import { recogniseVisitors, type Visitor, visitorFinder } from "../visitors/visitor.js";
import { accountsAnswer } from "./accounts.js";
import { answerGraphql } from "./answer-graphql.js";
import { type AnswerQuestion, questionAnswerer } from "./answers/answer-question.js";
import type { KeptAnswers } from "./answers/kept-answers.js";
import { watchedOwn, watchedPlatform } from "./answers/private-watch.js";
import { bodyDeadline } from "./body-deadline.js";
import { crossOrigin } from "./cross-origin.js";
import type { Draining } from "./draining.js";
import { errorAnswers, methodNotAllowed, notFound } from "./error-answers.js";
import { graphiqlPage } from "./graphiql-page.js";
import { graphqlStream } from "./graphql-stream.js";
import { health } from "./health.js";
import { jsonBody, jsonParameters } from "./json-body.js";
import type { Metrics } from "./metrics.js";
import { privateAnswers } from "./private-answers.js";
import { limitRequests } from "./rate-limit.js";
import { ready } from "./ready.js";
import { requestLog } from "./request-log.js";
import { schemaFile } from "./schema-file.js";
import { sendSecurityHeaders } from "./security-headers.js";
import { uploadsRouter } from "./uploads-router.js";
import { version } from "./version.js";
import { ownFor, platformFor, type VisitorShares } from "./visitor-shares.js";

export interface AppParts {
  readonly settings: Pick<Settings, "trustProxy" | "rateLimit"> &
    Partial<Pick<Settings, "siteKey">> & { readonly requestMs: number };
  readonly own: OwnFigures;
  readonly schema: GraphQLSchema;
  readonly graphql: ApolloServer<ApiContext>;
  readonly logger: Logger;
  readonly budgets: Budgets;
  readonly places: VisitorShares;
  readonly metrics: Metrics;
  readonly draining: Draining;
  /** Requests that a visitor may send. */
  readonly requests: Budget;
  readonly answers: KeptAnswers;
}

/**
 * Every address that this server knows, from the outside in. Call it after the GraphQL server was started.
 * @returns what answers questions, for those that need nothing else
 */
export function addRoutes(app: Express, parts: AppParts): AnswerQuestion {
  const { settings, own, schema, graphql, logger, budgets, places, metrics, draining, answers } = parts;
  const context = (visitor: Visitor): ApiContext => ({
    platform: platformFor(own.platform(), visitor, places),
    own: ownFor(own, visitor, places),
    visitor,
    budgets,
  });
  app.set("trust proxy", settings.trustProxy === 0 ? false : settings.trustProxy);
  app.disable("x-powered-by");
  app.disable("etag");
  app.enable("strict routing");
  app.use(requestLog(logger), metrics.countRequests, draining.tell);
  app.use(sendSecurityHeaders, privateAnswers, crossOrigin, recogniseVisitors(visitorFinder(settings.siteKey ?? null)));
  app.get("/health", health(own.platform));
  app.get("/ready", ready(own, draining.begun));
  app.get("/version", version(own.platform));
  app.get("/metrics", metrics.answer);
  app.all(["/health", "/ready", "/version", "/metrics"], methodNotAllowed("GET, HEAD"));
  app.use(limitRequests(parts.requests, settings.rateLimit));
  app.use(uploadsRouter(own));
  app.use(bodyDeadline(settings.requestMs));
  app.post("/accounts", jsonBody, accountsAnswer(own));
  app.all("/accounts", methodNotAllowed("POST"));
  // Before compression, which would hold events back.
  app.post("/graphql/stream", jsonBody, graphqlStream(schema, context, { logger, streams: places.streams }));
  app.all("/graphql/stream", methodNotAllowed("POST"));
  app.use(compression());
  app.get("/schema.graphql", schemaFile(schema));
  app.all("/schema.graphql", methodNotAllowed("GET, HEAD"));
  app.use(graphiqlPage());
  app.use(downloadsRouter(own.platform));
  const answerQuestion = questionAnswerer({
    graphql,
    answers,
    places,
    context: (visitor, response, origin) => watched(context(visitor), response, origin),
  });
  const answer = answerGraphql(answerQuestion);
  app.get("/graphql", jsonParameters, jsonBody, answer);
  app.post("/graphql", jsonBody, answer);
  app.all("/graphql", methodNotAllowed("GET, POST"));
  app.use(notFound, errorAnswers(logger));
  return answerQuestion;
}

/** For a question whose answer may be kept: it is noted what it is made of. */
const watched = (context: ApiContext, response: ServerResponse, origin: AnswerOrigin): ApiContext => ({
  ...context,
  platform: watchedPlatform(context.platform, origin),
  own: watchedOwn(context.own, origin),
  gone: goneBefore(response),
  noted: [],
  missing: [],
  origin,
});

/** Aborted when the connection closes before the answer is on it. */
function goneBefore(response: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

export const newApp = (): Express => express();
