import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { type Coding, codingFor, etagOf, isKnown, type KeptAnswer, packed } from "./kept-answer.js";

/** Any cache on the way may answer for a second, and for some more while it asks again. */
const FOR_EVERYBODY = "public, max-age=0, s-maxage=1, stale-while-revalidate=10";

const preferred = new LRUCache<string, Coding>({ max: 100 });

/** How who asks wants bytes to be packed. */
function wantedCoding(acceptEncoding: string | undefined): Coding {
  const given = acceptEncoding ?? "";
  const known = preferred.get(given);
  if (known) return known;
  const chosen = new Negotiator({ headers: { "accept-encoding": given } }).encodings(["br", "gzip", "identity"])[0];
  const coding = chosen === "br" || chosen === "gzip" ? chosen : "identity";
  preferred.set(given, coding);
  return coding;
}

/**
 * Sends a kept answer. Asked by GET it has a tag and may be kept on the way; what a POST brings is nobody's to keep.
 * @param headers of this very answer, beside those that are set already
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: KeptAnswer,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const coding = codingFor(answer, wantedCoding(request.headers["accept-encoding"]));
  const body = answer.bodies[coding] ?? (await packed(answer, coding));
  const all: OutgoingHttpHeaders = { ...headers, Vary: "Accept-Encoding, Accept" };
  if (request.method === "GET") {
    all.ETag = etagOf(answer, coding);
    all["Cache-Control"] = FOR_EVERYBODY;
    if (isKnown(answer, request.headers["if-none-match"])) {
      response.writeHead(304, all).end();
      return;
    }
  }
  all["Content-Type"] = answer.contentType;
  all["Content-Length"] = body.length;
  if (coding !== "identity") all["Content-Encoding"] = coding;
  response.writeHead(200, all).end(body);
}
