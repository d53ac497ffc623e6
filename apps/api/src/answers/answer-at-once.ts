import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { LIMITS } from "../limits.js";
import { rememberBytes } from "./asked-bytes.js";
import type { KeptAnswer } from "./kept-answer.js";
import type { KeptAnswers } from "./kept-answers.js";
import { bytesKey } from "./question-key.js";
import { sendAnswer } from "./send-answer.js";

interface Parts {
  readonly answers: KeptAnswers;
  /** Whether every request has to go the long way, as when each is noted down. */
  readonly paused: () => boolean;
  /**
   * Counts the request with its visitor.
   * @returns the headers that every answer has; null where the visitor has had enough
   */
  readonly admit: (request: IncomingMessage, response: ServerResponse) => Promise<OutgoingHttpHeaders | null>;
}

const JSON_TYPE = /^application\/json(;\s*charset=utf-8)?$/i;

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

/**
 * What was asked in the very same bytes before, and is kept, is answered before anything else looks at it. All other requests
 * go on as they came.
 */
export function answerAtOnce({ answers, paused, admit }: Parts, goOn: RequestListener): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): Promise<boolean> {
    const headers = await admit(request, response);
    if (headers === null) return false;
    await sendAnswer(request, response, kept, headers);
    return true;
  }

  function lookUp(request: IncomingMessage, response: ServerResponse, asked: string | Buffer): void {
    // Given back in the same turn, or the stream would end without it.
    if (typeof asked !== "string") request.unshift(asked);
    const key = bytesKey(request.method ?? "", asked, request.headers.accept);
    const kept = answers.find(key);
    if (kept === undefined) {
      rememberBytes(request, key);
      goOn(request, response);
      return;
    }
    answer(request, response, kept).then(
      (done) => {
        if (!done) goOn(request, response);
      },
      (error: unknown) => response.destroy(error as Error),
    );
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
