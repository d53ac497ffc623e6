import { request as askHttp, type IncomingMessage } from "node:http";
import { request as askHttps } from "node:https";
import { Readable } from "node:stream";
import { handedBackAlways, headersForApi } from "./headers-for-api";

/** What an answer may carry back: what it is, how it is packed, whether it changed, and under which licence. */
const handedBack = [
  ...handedBackAlways,
  "api-version",
  "cache-control",
  "content-crs",
  "content-disposition",
  "content-encoding",
  "content-location",
  "content-security-policy",
  "etag",
  "link",
  "result-hash",
  "vary",
];

/**
 * What the API has to know of the question: in which form, and which answer the reader has already. Not how to pack it: the
 * site packs whatever it sends, and what the API had packed too nobody could read.
 */
const handedOn = ["accept", "apollo-require-preflight", "content-type", "if-none-match", "x-apollo-operation-name"];

interface Target {
  /** Origin of the API, without a slash at the end. */
  readonly origin: string;
  /** Milliseconds until the answer must have begun. */
  readonly timeoutMs: number;
}

const refusal = (status: number, code: string, message: string): Response =>
  Response.json(
    { type: "about:blank", title: "The file can not be reached", status, detail: message, errors: [{ code, message }] },
    { status, headers: { "cache-control": "no-store", "content-type": "application/problem+json" } },
  );

const LATE = "the API did not answer in time";

const ask = (request: Request, { origin, timeoutMs }: Target): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { pathname, search } = new URL(request.url);
    const headers = headersForApi(request, handedOn);
    const start = origin.startsWith("https:") ? askHttps : askHttp;
    const asked = start(
      `${origin}${pathname}${search}`,
      { method: request.method, headers, signal: request.signal },
      (answer) => {
        asked.setTimeout(0);
        resolve(answer);
      },
    );
    asked.setTimeout(timeoutMs, () => asked.destroy(new Error(LATE)));
    asked.on("error", reject);
    asked.end();
  });

const headersOf = (answer: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const name of handedBack) {
    const value = answer.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
};

/** An answer of these kinds may have no body. */
const isEmpty = (request: Request, status: number): boolean =>
  request.method === "HEAD" || status === 204 || status === 304;

/**
 * Hands a question for a file on to the API and streams the answer back, so that a download lies under the address of the
 * site. Only reading: the route has no other methods.
 */
export const forwardReading = async (request: Request, target: Target): Promise<Response> => {
  try {
    const answer = await ask(request, target);
    const status = answer.statusCode ?? 502;
    if (isEmpty(request, status)) {
      answer.resume();
      return new Response(null, { status, headers: headersOf(answer) });
    }
    const body = Readable.toWeb(answer) as ReadableStream<Uint8Array>;
    return new Response(body, { status, headers: headersOf(answer) });
  } catch (failure) {
    return failure instanceof Error && failure.message === LATE
      ? refusal(504, "API_TIMEOUT", LATE)
      : refusal(502, "API_AWAY", "the API can not be reached");
  }
};
