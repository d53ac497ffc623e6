import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";

/** A fault as the API tells it. */
export interface ToldFault {
  readonly code: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly allowed?: string | null;
  readonly message: string;
}

/** The API can't be used: it does not answer, or refuses the request itself. */
export class ConnectionError extends Error {}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export interface ApiConnection {
  readonly url: string;
  /** @returns id of the file */
  readonly upload: (path: string) => Promise<string>;
  readonly ask: <T>(query: string, variables: object) => Promise<T>;
}

/** A running API, asked as any program does. */
export function apiConnection(url: string): ApiConnection {
  async function send(path: string, init: RequestInit): Promise<Answer & { readonly upload?: string }> {
    let text: string;
    try {
      const response = await fetch(`${url}${path}`, init);
      text = await response.text();
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
      throw new ConnectionError(`The API at ${url} does not answer${cause}.`);
    }
    let answer: Answer & { readonly upload?: string };
    try {
      answer = JSON.parse(text) as typeof answer;
    } catch {
      throw new ConnectionError(`${url} does not answer as the API does.`);
    }
    const errors = answer.errors ?? [];
    if (errors.length > 0) throw new ConnectionError(errors.map(({ message }) => message).join(" "));
    return answer;
  }

  return {
    url,
    async upload(path) {
      const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
      const name = new URLSearchParams({ fileName: basename(path) }).toString();
      const headers = { "content-type": "application/octet-stream" };
      const { upload } = await send(`/uploads?${name}`, { method: "POST", headers, body, duplex: "half" });
      if (upload === undefined) throw new ConnectionError(`${url} took no file.`);
      return upload;
    },
    async ask<T>(query: string, variables: object) {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ query, variables });
      return (await send("/graphql", { method: "POST", headers, body })).data as T;
    },
  };
}
