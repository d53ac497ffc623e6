import { readLimited, refusal } from "./forward-graphql";
import { headersForApi } from "./headers-for-api";

interface Target {
  readonly url: string;
  /** Milliseconds until the stream must have begun; how long it lasts is the API's business. */
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch;
}

const EVENTS = "text/event-stream";

const retryAfter = (answer: Response): Record<string, string> => {
  const seconds = answer.headers.get("retry-after");
  return seconds === null ? {} : { "retry-after": seconds };
};

/** Hands a subscription on to the API, and its events back as they come. Who leaves ends it there too. */
export const forwardStream = async (
  request: Request,
  { url, timeoutMs, fetch: ask = fetch }: Target,
): Promise<Response> => {
  if (!(request.headers.get("content-type") ?? "").startsWith("application/json")) {
    return refusal(415, "UNSUPPORTED_MEDIA_TYPE", "send application/json");
  }
  const body = await readLimited(request);
  if (body === null) return refusal(413, "BODY_TOO_LARGE", "the question is too long");
  const ending = new AbortController();
  request.signal.addEventListener("abort", () => ending.abort());
  const late = setTimeout(() => ending.abort(), timeoutMs);
  try {
    const answer = await ask(url, {
      method: "POST",
      headers: { ...headersForApi(request, []), "content-type": "application/json", accept: EVENTS },
      body,
      signal: ending.signal,
    });
    return new Response(answer.body, {
      status: answer.status,
      // Nobody on the way may hold events back to compress or to keep them.
      headers: {
        ...retryAfter(answer),
        "content-type": answer.headers.get("content-type") ?? EVENTS,
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  } catch {
    return refusal(502, "API_AWAY", "the API can not be reached");
  } finally {
    clearTimeout(late);
  }
};
