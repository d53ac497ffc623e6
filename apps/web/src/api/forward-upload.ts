import { request as askHttp, type IncomingMessage } from "node:http";
import { request as askHttps } from "node:https";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReadableStream as WebStream } from "node:stream/web";
import { refusal } from "./forward-graphql";
import { handedBackAlways, headersForApi } from "./headers-for-api";

interface Target {
  /** Address of the API's uploads. */
  readonly url: string;
  /** Milliseconds without a byte in either direction. */
  readonly idleMs: number;
}

/** What the API has to know: its limits go by the size that is announced. */
const handedOn = ["content-type", "content-length", "content-encoding"];

const LATE = "nothing moves any more";

/** Sends the bytes on as they come, so that no file is held in memory here. The API may refuse before it has them all. */
const send = (request: Request, { url, idleMs }: Target): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const body = request.body ? Readable.fromWeb(request.body as WebStream<Uint8Array>) : Readable.from([]);
    const start = url.startsWith("https:") ? askHttps : askHttp;
    const { search } = new URL(request.url);
    const asked = start(`${url}${search}`, { method: "POST", headers: headersForApi(request, handedOn) }, resolve);
    asked.setTimeout(idleMs, () => asked.destroy(new Error(LATE)));
    asked.on("error", reject);
    // A file that breaks off on its way here must break off there too: half a file is never taken for a whole one.
    body.on("error", (error) => asked.destroy(error));
    body.pipe(asked);
  });

/** Hands a file on to the API, which knows the limits, and its answer back. Always answers in JSON. */
export const forwardUpload = async (request: Request, target: Target): Promise<Response> => {
  try {
    const answer = await send(request, target);
    const headers = new Headers({ "cache-control": "no-store" });
    for (const name of handedBackAlways) {
      const value = answer.headers[name];
      if (value !== undefined) headers.set(name, String(value));
    }
    return new Response(await text(answer), { status: answer.statusCode ?? 502, headers });
  } catch (failure) {
    const late = failure instanceof Error && failure.message === LATE;
    return late
      ? refusal(504, "API_TIMEOUT", "the API did not answer in time")
      : refusal(502, "API_AWAY", "the API can not be reached");
  }
};
