import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { type Coding, codingFor, etagOf, isKnown, type KeptAnswer, packed } from "./kept-answer.js";

/** Any cache on the way may answer for a second, and for some more while it asks again. */
const FOR_EVERYBODY = "public, max-age=0, s-maxage=1, stale-while-revalidate=10";

/** Bytes; of more, making one piece costs more than sending two. */
const ONE_PIECE = 65_536;

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

interface Sending {
  /** Of this very answer, beside those that are set already. */
  readonly headers: OutgoingHttpHeaders;
  /** Of an answer that is for who asked, and for nobody else; left out where it is everybody's. */
  readonly status?: number;
}

/** Sends an answer. Everybody's has a tag when it is asked by GET, and may be kept on the way; a POST's is nobody's to keep. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: KeptAnswer,
  { headers, status }: Sending,
): Promise<void> {
  const coding = codingFor(answer, wantedCoding(request.headers["accept-encoding"]));
  const body = answer.bodies[coding] ?? (await packed(answer, coding));
  const all: OutgoingHttpHeaders = { ...headers, Vary: "Accept-Encoding, Accept" };
  if (request.method === "GET" && status === undefined) {
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
  response.writeHead(status ?? 200, all);
  // Head and body go in one piece where the body is a text; each of its letters is a byte here.
  if (body.length <= ONE_PIECE) response.end(letters(answer, coding, body), "latin1");
  else response.end(body);
}

function letters({ texts }: KeptAnswer, coding: Coding, body: Buffer): string {
  texts[coding] ??= body.toString("latin1");
  return texts[coding];
}
