import { handedBackAlways, headersForApi } from "./headers-for-api";

/** Which form of answer is wanted. */
const handedOn = ["accept"];

/** Bytes. The longest question of the page is below 4 kB. */
export const LARGEST_BODY = 100_000;

interface Target {
  readonly url: string;
  readonly timeoutMs: number;
  /** The same for what changes something: who asked must hear how it ended. Milliseconds. */
  readonly changeTimeoutMs: number;
  readonly fetch?: typeof fetch;
}

/** Whether an operation changes something; what is not understood is for the API to refuse, and soon. */
const isChange = (body: string): boolean => {
  try {
    const { query } = JSON.parse(body) as { readonly query?: unknown };
    return typeof query === "string" && /^\s*mutation\b/.test(query);
  } catch {
    return false;
  }
};

/** In GraphQL's own shape, so that whoever asks needs one way of reading errors. */
export const refusal = (status: number, code: string, message: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: { "cache-control": "no-store" } });

/** Reads the body, but never more than is allowed; null when it is larger. */
export const readLimited = async (request: Request): Promise<string | null> => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return null;
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
};

/**
 * Hands a GraphQL question on to the API and its answer back, with a limit on size and time. Always answers in JSON. Who
 * leaves ends the work there too, where that can be.
 */
export const forwardGraphql = async (
  request: Request,
  { url, timeoutMs, changeTimeoutMs, fetch: ask = fetch }: Target,
): Promise<Response> => {
  if (!(request.headers.get("content-type") ?? "").startsWith("application/json")) {
    return refusal(415, "UNSUPPORTED_MEDIA_TYPE", "send application/json");
  }
  const body = await readLimited(request);
  if (body === null) return refusal(413, "BODY_TOO_LARGE", `send at most ${LARGEST_BODY} bytes`);
  try {
    const answer = await ask(url, {
      method: "POST",
      headers: { ...headersForApi(request, handedOn), "content-type": "application/json" },
      body,
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(isChange(body) ? changeTimeoutMs : timeoutMs)]),
    });
    const headers = new Headers({ "cache-control": "no-store" });
    for (const name of handedBackAlways) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(await answer.text(), { status: answer.status, headers });
  } catch (failure) {
    const late = failure instanceof DOMException && failure.name === "TimeoutError";
    return late
      ? refusal(504, "API_TIMEOUT", "the API did not answer in time")
      : refusal(502, "API_AWAY", "the API can not be reached");
  }
};
