import { isClientError, NetworkError } from "./errors.js";
import {
  EnsembleProgressDocument,
  type EnsembleProgressSubscription,
  type EnsembleProgressSubscriptionVariables,
} from "./generated/graphql.js";
import { dataOf } from "./read-answer.js";
import { readEvents } from "./read-events.js";

/** How far an ensemble is: `result` is null until all runs are done, or holds the faults of the question. */
export type EnsembleProgress = EnsembleProgressSubscription["ensembleProgress"];

export interface WatchOptions {
  /** Stops watching; an ensemble that nobody watches any more is broken off by the server. */
  readonly signal?: AbortSignal;
  /** Replacement for the global `fetch`, for tests. */
  readonly fetch?: typeof fetch;
}

/**
 * Runs an ensemble and tells how far it is; the last progress holds the result. Leaving the loop stops it.
 * @param url address of the stream: the GraphQL endpoint with `/stream` behind it
 * @throws NetworkError when no answer came or it broke off; RequestRefusedError when the server refused, with all faults
 */
export async function* watchEnsemble(
  url: string,
  variables: EnsembleProgressSubscriptionVariables,
  { signal, fetch: ask = fetch }: WatchOptions = {},
): AsyncGenerator<EnsembleProgress> {
  try {
    const response = await ask(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: EnsembleProgressDocument.toString(), variables }),
      ...(signal ? { signal } : {}),
    });
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    if (!isStream || !response.body) throw await refusalOf(response);
    let finished = false;
    for await (const { name, data } of readEvents(response.body)) {
      finished ||= name === "complete";
      if (name === "next") yield progressOf(data, response.status);
    }
    if (!finished) throw new NetworkError("BAD_ANSWER", "the stream broke off", response.status);
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    if (signal?.aborted) throw new NetworkError("ABORTED", "the watch was ended by its caller", null, { cause });
    throw new NetworkError("UNREACHABLE", "the server can not be reached", null, { cause });
  }
}

function progressOf(data: string, status: number): EnsembleProgress {
  // The shape is what the schema promises for this document; the generated types are made from that schema.
  return dataOf(JSON.parse(data), status).ensembleProgress as EnsembleProgress;
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
