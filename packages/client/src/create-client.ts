import { isClientError, NetworkError } from "./errors.js";
import type { TypedDocumentString } from "./generated/graphql.js";
import { dataOf } from "./read-answer.js";

export interface ClientOptions {
  /** Milliseconds until a request is given up. Default 8000. */
  readonly timeoutMs?: number;
  /** Replacement for the global `fetch`, for tests. */
  readonly fetch?: typeof fetch;
}

export interface RequestOptions {
  /** Ends the request early; the promise is then rejected with NetworkError("ABORTED"). */
  readonly signal?: AbortSignal;
}

export interface Client {
  /**
   * Asks one operation.
   * @throws NetworkError when no GraphQL answer came; RequestRefusedError when the server refused, with all faults.
   */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Result>;
}

const readBody = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    const failure = response.ok ? "BAD_ANSWER" : "BAD_STATUS";
    throw new NetworkError(failure, `HTTP ${response.status} without JSON`, response.status, { cause });
  }
};

const failureOf = (cause: unknown, timeout: AbortSignal, outer: AbortSignal | undefined): NetworkError => {
  if (outer?.aborted) return new NetworkError("ABORTED", "the request was ended by its caller", null, { cause });
  if (timeout.aborted) return new NetworkError("TIMEOUT", "no answer in time", null, { cause });
  return new NetworkError("UNREACHABLE", "the server can not be reached", null, { cause });
};

/**
 * A GraphQL client over HTTP for the typed operations of this package. `url` is the address of the endpoint.
 * @param url of the GraphQL endpoint
 * @param options time limit in milliseconds (8000), another fetch
 * @returns its requests reject with NetworkError or RequestRefusedError, with all faults
 */
export const createClient = (url: string, options: ClientOptions = {}): Client => {
  const { timeoutMs = 8000, fetch: ask = fetch } = options;
  return {
    async request<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
      { signal }: RequestOptions = {},
    ): Promise<Result> {
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await ask(url, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            accept: "application/graphql-response+json, application/json",
          },
          body: JSON.stringify({ query: document.toString(), variables }),
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        const data = dataOf(await readBody(response), response.status);
        // The shape is what the schema promises for this document; the generated types are made from that schema.
        return data as Result;
      } catch (cause) {
        throw isClientError(cause) ? cause : failureOf(cause, timeout, signal);
      }
    },
  };
};
