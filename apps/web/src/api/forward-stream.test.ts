import { describe, expect, it } from "vitest";
import { LARGEST_BODY } from "./forward-graphql";
import { forwardStream } from "./forward-stream";

const question = (body: string, signal?: AbortSignal) =>
  new Request("http://web.test/graphql/stream", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: signal ?? null,
  });
const forward = (request: Request, ask: typeof fetch) =>
  forwardStream(request, { url: "http://api.test/graphql/stream", timeoutMs: 60_000, fetch: ask });

describe("forwardStream", () => {
  it("hands events on unpacked, as they come", async () => {
    const events = "event: next\ndata: {}\n\n";
    const answer = await forward(question('{"query":"{a}"}'), (_url, init) => {
      expect(new Headers(init?.headers).get("accept")).toBe("text/event-stream");
      expect(init?.body).toBe('{"query":"{a}"}');
      return Promise.resolve(new Response(events, { headers: { "content-type": "text/event-stream" } }));
    });
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    expect(answer.headers.get("cache-control")).toContain("no-transform");
    expect(await answer.text()).toBe(events);
  });

  it("ends the question when the reader leaves", async () => {
    const reader = new AbortController();
    let heard: AbortSignal | null | undefined;
    await forward(question("{}", reader.signal), (_url, init) => {
      heard = init?.signal;
      return Promise.resolve(new Response("", { headers: { "content-type": "text/event-stream" } }));
    });
    reader.abort();
    expect(heard?.aborted).toBe(true);
  });

  it("keeps a refusal, and says in JSON that the API is away", async () => {
    const busy = await forward(question("{}"), () => Promise.resolve(new Response('{"errors":[]}', { status: 503 })));
    expect(busy.status).toBe(503);
    const away = await forward(question("{}"), () => Promise.reject(new TypeError("fetch failed")));
    expect(away.status).toBe(502);
    expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: "API_AWAY" } }] });
  });

  it("refuses too much without asking", async () => {
    const large = await forward(question("x".repeat(LARGEST_BODY + 1)), () =>
      Promise.reject(new Error("must not ask")),
    );
    expect(large.status).toBe(413);
  });
});
