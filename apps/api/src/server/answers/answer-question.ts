import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { isPrivateAddress, type Line } from "@solidariteitskaart/client";
import type { AnswerOrigin } from "../../schema/context/answer-origin.js";
import type { ApiContext } from "../../schema/context/api-context.js";
import { waitingError } from "../../schema/fault/budget-error.js";
import type { Shares } from "../../visitors/shares.js";
import type { Visitor } from "../../visitors/visitor.js";
import { bytesOf } from "./asked-bytes.js";
import { type KeptAnswer, keptAnswer } from "./kept-answer.js";
import type { KeptAnswers } from "./kept-answers.js";
import { answerOrigin } from "./private-watch.js";
import { type Question, questionKey } from "./question-key.js";
import { sendAnswer } from "./send-answer.js";

interface Parts {
  readonly graphql: ApolloServer<ApiContext>;
  readonly context: (visitor: Visitor, response: ServerResponse, origin: AnswerOrigin) => ApiContext;
  readonly answers: KeptAnswers;
  readonly places: { readonly questions: Line; readonly waiting: Shares };
}

/** A question that was read. */
export interface AskedQuestion {
  /** Null where not even Apollo Server can read it; it says why. */
  readonly question: Question | null;
  readonly visitor: Visitor;
  /** Path and query, as they were asked. */
  readonly address: string;
  /** Of the answer, beside those that are set already. */
  readonly headers: OutgoingHttpHeaders;
}

export type AnswerQuestion = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: AskedQuestion,
) => Promise<void>;

const JSON_TYPE = "application/json; charset=utf-8";

/** Asks for what is not kept: under its key, or null where its answer is nobody's to keep. */
type AnswerAnew = (key: string | null, ...of: Parameters<AnswerQuestion>) => Promise<void>;

function tooManyWait(): KeptAnswer {
  const { message, extensions } = waitingError();
  const { code, fault } = extensions;
  return keptAnswer(JSON_TYPE, JSON.stringify({ errors: [{ message, extensions: { code, fault } }] }));
}

/**
 * Answers GraphQL over HTTP: with what is kept, with what somebody else is being told, or by asking Apollo Server. What it
 * says is kept where it is everybody's.
 */
export function questionAnswerer({ graphql, context, answers, places }: Parts): AnswerQuestion {
  const answerAnew: AnswerAnew = async (key, request, response, asked) => {
    const { question, visitor, headers } = asked;
    // Somebody may have asked meanwhile.
    const kept = key === null ? null : (answers.find(key) ?? (await answers.asking(key)));
    if (kept) {
      await sendAnswer(request, response, kept, { headers });
      return;
    }
    const origin = answerOrigin();
    const finish = key === null ? null : answers.begin(key);
    try {
      const answer = await ask(graphql, request, asked, context(visitor, response, origin));
      const made = keptAnswer(answer.headers.get("content-type") ?? JSON_TYPE, textOf(answer));
      const status = answer.status ?? 200;
      if (key === null || question === null || status !== 200 || !mayKeep(origin, question)) {
        await sendAnswer(request, response, made, { headers: { ...plainHeaders(answer), ...headers }, status });
        return;
      }
      finish?.(made);
      const bytes = isPrivateAddress(asked.address) ? null : bytesOf(request);
      if (bytes) answers.alsoAs(bytes, key);
      await sendAnswer(request, response, made, { headers });
    } finally {
      finish?.(null);
    }
  };

  return async (request, response, asked) => {
    const { question, visitor, headers } = asked;
    const key = question && questionKey(question, request.headers.accept);
    const kept = key === null ? undefined : answers.find(key);
    if (kept) return sendAnswer(request, response, kept, { headers });
    if (!visitor.counted) return answerAnew(key, request, response, asked);
    // Reading and checking a question takes milliseconds of everybody's: many of one visitor come after each other.
    const leave = places.waiting.take(visitor);
    if (leave === null) {
      const full = { headers: { ...headers, "Retry-After": "1", "Cache-Control": "no-store" }, status: 429 };
      return sendAnswer(request, response, tooManyWait(), full);
    }
    await places
      .questions(visitor.key, async () => {
        if (!response.destroyed) await answerAnew(key, request, response, asked);
      })
      .finally(leave);
  };
}

/** A secret among what was asked keeps an answer to its owner, whatever it is made of. */
const mayKeep = ({ isForEverybody }: AnswerOrigin, { query, variables }: Question): boolean =>
  isForEverybody && !isPrivateAddress(JSON.stringify([query, variables]));

function ask(
  graphql: ApolloServer<ApiContext>,
  request: IncomingMessage,
  { question, address }: AskedQuestion,
  contextValue: ApiContext,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const search = address.split("?").slice(1).join("?");
  return graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? "", headers, search, body: question },
    context: () => Promise.resolve(contextValue),
  });
}

function textOf({ body }: HTTPGraphQLResponse): string {
  // There is no directive here that would ask for an answer in parts.
  if (body.kind !== "complete") throw new Error("An answer in parts has no way out.");
  return body.string;
}

/** Nobody keeps what is not everybody's, which Apollo says in weaker words; type and length are those of the answer. */
const plainHeaders = ({ headers }: HTTPGraphQLResponse): OutgoingHttpHeaders =>
  Object.fromEntries(
    [...headers].filter(([name]) => !["cache-control", "content-type", "content-length"].includes(name)),
  );
