import type { Tree } from "./test-server.js";

/** One subscription as a client sees it. */
export interface EventStream {
  readonly status: number;
  /** Body where the stream was refused. */
  readonly refusal: () => Promise<Tree>;
  /** Payloads of the events "next", until "complete" or the end. */
  readonly payloads: () => AsyncGenerator<Tree>;
  /** Closes the connection. */
  readonly close: () => void;
}

/** Subscribes at /graphql/stream and reads server-sent events. */
export async function openStream(
  url: string,
  query: string,
  variables?: unknown,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const connection = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body: JSON.stringify({ query, variables }),
    signal: connection.signal,
  });
  async function* payloads(): AsyncGenerator<Tree> {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        if (event.includes("event: complete")) return;
        const data = event.split("\n").find((line) => line.startsWith("data: "));
        if (data) yield JSON.parse(data.slice("data: ".length)) as Tree;
      }
    }
  }
  return {
    status: response.status,
    refusal: async () => (await response.json()) as Tree,
    payloads,
    close: () => connection.abort(),
  };
}
