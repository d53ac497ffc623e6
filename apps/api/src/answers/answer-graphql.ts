import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { isPrivateAddress } from "@solidariteitskaart/client";
import type { Request, RequestHandler, Response } from "express";
import type { ApiContext } from "../schema/context/api-context.js";
import { answerError } from "../server/error-answer.js";
import { bytesOf } from "./asked-bytes.js";
import { keptAnswer } from "./kept-answer.js";
import type { KeptAnswers } from "./kept-answers.js";
import { persistedName } from "./persisted-queries.js";
import { type AnswerOrigin, answerOrigin } from "./private-watch.js";
import { type Question, questionKey, questionOfAddress } from "./question-key.js";
import { sendAnswer } from "./send-answer.js";

type Complete = HTTPGraphQLResponse & { readonly body: { readonly kind: "complete"; readonly string: string } };

interface Parts {
  readonly graphql: ApolloServer<ApiContext>;
  readonly context: (response: Response, origin: AnswerOrigin) => ApiContext;
  readonly answers: KeptAnswers;
}

/**
 * Answers GraphQL over HTTP: with what is kept, with what somebody else is being told, or by asking Apollo Server. What it
 * says is kept where it is everybody's.
 */
export function answerGraphql({ graphql, context, answers }: Parts): RequestHandler {
  return async (request, response) => {
    const question = request.method === "GET" ? questionOfAddress(request.originalUrl) : (request.body as Question);
    const named = question && persistedName(question);
    if (named && "fault" in named) {
      answerError(response, 400, "PERSISTED_QUERY_INVALID", named.fault, "the SHA-256 of the query");
      return;
    }
    const key = question && questionKey(question, request.get("accept"));
    const kept = key === null ? null : (answers.find(key) ?? (await answers.asking(key)));
    if (kept) {
      await sendAnswer(request, response, kept);
      return;
    }
    const origin = answerOrigin();
    const finish = key === null ? null : answers.begin(key);
    try {
      const answer = await ask(graphql, request, context(response, origin));
      if (key === null || question === null || !mayKeep(answer, origin, question)) {
        send(response, answer);
        return;
      }
      const made = keptAnswer(
        answer.headers.get("content-type") ?? "application/json; charset=utf-8",
        answer.body.string,
      );
      finish?.(made);
      const bytes = isPrivateAddress(request.originalUrl) ? null : bytesOf(request);
      if (bytes) answers.alsoAs(bytes, key);
      await sendAnswer(request, response, made);
    } finally {
      finish?.(null);
    }
  };
}

/** A secret among what was asked keeps an answer to its owner, whatever it is made of. */
function mayKeep(
  answer: HTTPGraphQLResponse,
  origin: AnswerOrigin,
  { query, variables }: Question,
): answer is Complete {
  return (
    origin.isForEverybody &&
    answer.body.kind === "complete" &&
    (answer.status ?? 200) === 200 &&
    !isPrivateAddress(JSON.stringify([query, variables]))
  );
}

function ask(
  graphql: ApolloServer<ApiContext>,
  request: Request,
  contextValue: ApiContext,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const search = request.originalUrl.split("?").slice(1).join("?");
  return graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search, body: request.body as unknown },
    context: () => Promise.resolve(contextValue),
  });
}

function send(response: Response, { status, headers, body }: HTTPGraphQLResponse): void {
  // Nobody keeps what is not everybody's; Apollo says so in weaker words.
  for (const [name, value] of headers) if (name !== "cache-control") response.setHeader(name, value);
  response.status(status ?? 200);
  if (body.kind === "complete") response.send(body.string);
  // There is no directive here that would ask for an answer in parts.
  else throw new Error("An answer in parts has no way out.");
}
