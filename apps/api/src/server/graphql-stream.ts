import type { Request, RequestHandler, Response } from "express";
import { type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { createHandler } from "graphql-sse/lib/use/express";
import type { Logger } from "pino";
import { LIMITS } from "../limits.js";
import type { ApiContext } from "../schema/context/api-context.js";
import type { Shares } from "../visitors/shares.js";
import { type Visitor, visitorOf } from "../visitors/visitor.js";
import { answerError } from "./error-answer.js";
import { errorFormatter } from "./limits/format-error.js";
import { tidyErrors } from "./limits/tidy-errors.js";
import { streamArguments } from "./stream-arguments.js";

const EVENTS = "text/event-stream";

interface StreamParts {
  readonly logger: Logger;
  /** Open streams of one visitor. */
  readonly streams: Shares;
}

/**
 * Subscriptions as server-sent events, one for each request: graphql-sse's distinct connections mode. Requests are read
 * and refused as at /graphql; a client that closes the connection ends its subscription.
 */
export function graphqlStream(
  schema: GraphQLSchema,
  context: (visitor: Visitor) => ApiContext,
  { logger, streams }: StreamParts,
): RequestHandler {
  const format = errorFormatter(logger);
  const formatted = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    tidyErrors(errors.map((error) => withoutHttp(format(error.toJSON(), error))));
  let open = 0;

  const handle = createHandler({
    // One subscription for each connection: nothing is kept between requests.
    authenticate: () => null,
    onSubscribe: async ({ raw }, parameters) => {
      const prepared = await streamArguments(schema, context(visitorOf((raw as Request).res as Response)), parameters);
      return "errors" in prepared ? refusal(formatted(prepared.errors)) : prepared;
    },
    // `onSubscribe` did, with more rules.
    validate: () => [],
    onNext: (_context, _request, result) =>
      result.errors ? ({ ...result, errors: formatted(result.errors) } as unknown as typeof result) : result,
  });

  return async (request, response) => {
    if (request.get("accept") !== EVENTS) {
      answerError(response, 406, "NOT_ACCEPTABLE", `Subscriptions are sent as ${EVENTS}.`, `Accept: ${EVENTS}`);
      return;
    }
    if (open >= LIMITS.openStreams) {
      const allowed = `at most ${LIMITS.openStreams} open streams`;
      response.set("Retry-After", "5");
      answerError(response, 503, "BUSY", `Too many streams are open; ${allowed} are allowed.`, allowed);
      return;
    }
    const release = streams.take(visitorOf(response));
    if (release === null) {
      const allowed = `at most ${LIMITS.streamsEach} open streams of one visitor`;
      response.set("Retry-After", "5");
      answerError(response, 429, "RATE_LIMITED", `You have too many streams open; ${allowed} are allowed.`, allowed);
      return;
    }
    open += 1;
    try {
      await handle(request, response);
    } finally {
      open -= 1;
      release();
    }
  };
}

/** How an error would be answered at /graphql is nobody's business here. */
function withoutHttp({ extensions, ...error }: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _http, ...rest } = extensions ?? {};
  return { ...error, extensions: rest };
}

function refusal(
  errors: readonly GraphQLFormattedError[],
): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return [JSON.stringify({ errors }), { status: 400, statusText: "Bad Request", headers }];
}
