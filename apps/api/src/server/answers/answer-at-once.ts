import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { LIMITS } from "../../limits.js";
import type { Visitor } from "../../visitors/visitor.js";
import { jsonShapeFault } from "../limits/json-shape.js";
import type { AnswerQuestion } from "./answer-question.js";
import { rememberBytes } from "./asked-bytes.js";
import type { KeptAnswer } from "./kept-answer.js";
import type { KeptAnswers } from "./kept-answers.js";
import { isRecord } from "./persisted-queries.js";
import { bytesKey, type Question, questionKey } from "./question-key.js";
import { sendAnswer } from "./send-answer.js";

interface Parts {
  readonly answers: KeptAnswers;
  /** Whether every request has to go the long way, as when each is noted down. */
  readonly paused: () => boolean;
  /**
   * Counts the request with its visitor.
   * @returns the headers that every answer has; null where the visitor has had enough
   */
  readonly admit: (request: IncomingMessage, response: ServerResponse) => Promise<Admitted | null>;
  /** Answers what is not kept. */
  readonly answer: AnswerQuestion;
}

interface Admitted {
  readonly visitor: Visitor;
  readonly headers: OutgoingHttpHeaders;
}

const JSON_TYPE = /^application\/json(;\s*charset=utf-8)?$/i;

const isKept = (told: KeptAnswer | Question): told is KeptAnswer => "bodies" in told;

const isQuestion = ({ method, url = "", headers }: IncomingMessage): boolean =>
  method === "POST"
    ? url === "/graphql" &&
      JSON_TYPE.test(headers["content-type"] ?? "") &&
      headers["content-encoding"] === undefined &&
      Number(headers["content-length"]) <= LIMITS.bodyBytes
    : method === "GET" &&
      url.startsWith("/graphql?") &&
      headers["content-type"] === undefined &&
      headers["content-length"] === undefined &&
      headers["transfer-encoding"] === undefined;

/** A body that needs no refusal; undefined where something is to be said about it. */
function plainQuestion(body: Buffer, accept: string | undefined): Question | undefined {
  try {
    const text = body.toString();
    if (jsonShapeFault(text, LIMITS.jsonDepth)) return undefined;
    const question: unknown = JSON.parse(text);
    return isRecord(question) && questionKey(question, accept) !== null ? question : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Plain questions do not need what all other addresses do: what was asked in the very same bytes before, and is kept, is
 * answered before anything else looks at it, and another POST right after it was read. All other requests go on as they came.
 */
export function answerAtOnce({ answers, paused, admit, answer }: Parts, goOn: RequestListener): RequestListener {
  async function tell(request: IncomingMessage, response: ServerResponse, told: KeptAnswer | Question): Promise<void> {
    const admitted = await admit(request, response);
    if (admitted === null) goOn(request, response);
    else if (isKept(told)) await sendAnswer(request, response, told, admitted);
    else await answer(request, response, { ...admitted, question: told, address: request.url ?? "" });
  }

  function lookUp(request: IncomingMessage, response: ServerResponse, asked: string | Buffer): void {
    // Given back in the same turn, or the stream would end without it.
    if (typeof asked !== "string") request.unshift(asked);
    const { accept } = request.headers;
    const key = bytesKey(request.method ?? "", asked, accept);
    const kept = answers.find(key);
    if (kept === undefined) rememberBytes(request, key);
    const told = kept ?? (typeof asked === "string" ? undefined : plainQuestion(asked, accept));
    if (told === undefined) goOn(request, response);
    else
      tell(request, response, told).catch((error: unknown) => {
        // What went wrong is told where all faults are told.
        if (response.headersSent) response.destroy(error as Error);
        else goOn(request, response);
      });
  }

  return (request, response) => {
    if (paused() || !isQuestion(request)) goOn(request, response);
    else if (request.method === "GET") lookUp(request, response, request.url ?? "");
    // What came with the headers is there after this turn; a longer or slower body goes the long way.
    else
      process.nextTick(() => {
        const whole = request.readableLength === Number(request.headers["content-length"]);
        const body: unknown = whole ? request.read() : null;
        if (Buffer.isBuffer(body)) lookUp(request, response, body);
        else goOn(request, response);
      });
  };
}
