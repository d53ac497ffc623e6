import { isClientError, NetworkError } from "./errors.js";
import type { TypedDocumentString } from "./generated/graphql.js";
import { dataOf } from "./read-answer.js";
import { readEvents } from "./read-events.js";

export interface WatchOptions {
  /** Stops watching. */
  readonly signal?: AbortSignal;
  /** Replacement for the global `fetch`, for tests. */
  readonly fetch?: typeof fetch;
}

/**
 * A subscription as server-sent events, until it completes. Leaving the loop ends it.
 * @param url address of the stream: the GraphQL endpoint with `/stream` behind it
 * @throws NetworkError when no answer came or it broke off; RequestRefusedError when the server refused, with all faults
 */
export async function* watchStream<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, fetch: ask = fetch }: WatchOptions,
): AsyncGenerator<Result> {
  try {
    const response = await ask(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal ? { signal } : {}),
    });
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    if (!isStream || !response.body) throw await refusalOf(response);
    let finished = false;
    for await (const { name, data } of readEvents(response.body)) {
      finished ||= name === "complete";
      // The shape is what the schema promises for this document; the generated types are made from that schema.
      if (name === "next") yield dataOf(JSON.parse(data), response.status) as Result;
    }
    if (!finished) throw new NetworkError("BAD_ANSWER", "the stream broke off", response.status);
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    if (signal?.aborted) throw new NetworkError("ABORTED", "the watch was ended by its caller", null, { cause });
    throw new NetworkError("UNREACHABLE", "the server can not be reached", null, { cause });
  }
}

/** What a server says in place of a stream: faults as JSON, or something else. */
async function refusalOf(response: Response): Promise<Error> {
  try {
    dataOf(await response.json(), response.status);
  } catch (cause) {
    if (isClientError(cause)) return cause;
    return new NetworkError("BAD_STATUS", `HTTP ${response.status} without JSON`, response.status, { cause });
  }
  return new NetworkError("BAD_ANSWER", "one answer in place of a stream", response.status);
}
