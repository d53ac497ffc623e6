import { describe, expect, it } from "vitest";
import { forwardGraphql, LARGEST_BODY } from "./forward-graphql";

const question = (body: string, type = "application/json") =>
  new Request("http://web.test/graphql", { method: "POST", headers: { "content-type": type }, body });

const forward = (request: Request, ask: typeof fetch) =>
  forwardGraphql(request, { url: "http://api.test/graphql", timeoutMs: 20, changeTimeoutMs: 60_000, fetch: ask });

const never: typeof fetch = () => Promise.reject(new Error("must not be asked"));
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe("forwardGraphql", () => {
  it("hands question and answer on", async () => {
    const answer = await forward(question('{"query":"{a}"}'), (_url, init) =>
      Promise.resolve(new Response(JSON.stringify({ data: { seen: init?.body } }), { status: 200 })),
    );
    expect(await answer.json()).toEqual({ data: { seen: '{"query":"{a}"}' } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("keeps the API's own refusal, its status, its form and when to come back", async () => {
    const headers = { "content-type": "application/graphql-response+json", "retry-after": "3" };
    const refused = () => Promise.resolve(new Response('{"errors":[]}', { status: 429, headers }));
    const answer = await forward(question("{}"), refused);
    expect(answer.status).toBe(429);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
  });

  it("refuses other content, and too much of it, without asking", async () => {
    expect((await forward(question("a=1", "text/plain"), never)).status).toBe(415);
    const large = await forward(question("x".repeat(LARGEST_BODY + 1)), never);
    expect(large.status).toBe(413);
    expect(await codeOf(large)).toBe("BODY_TOO_LARGE");
  });

  const waiting: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
    });

  it.each(['{"query":"{a}"}', '{"query":"query A { mutation }"}', '{"query":7}', "{", "null"])(
    "gives up %s when the API takes long",
    async (body) => {
      const late = await forward(question(body), waiting);
      expect([late.status, await codeOf(late)]).toEqual([504, "API_TIMEOUT"]);
    },
  );

  it("waits longer for a change, until whoever asked for it leaves", async () => {
    const leaving = new AbortController();
    const asked = new Request(question('{"query":"\\n  mutation A { a }"}'), { signal: leaving.signal });
    const limits: AbortSignal[] = [];
    const answer = forward(asked, (url, init) => {
      if (init?.signal) limits.push(init.signal);
      return waiting(url, init);
    });
    const soon = await forward(question('{"query":"{a}"}'), waiting);
    expect(soon.status).toBe(504);
    expect(limits.map(({ aborted }) => aborted)).toEqual([false]);
    leaving.abort();
    expect((await answer).status).toBe(502);
  });

  it("says that the API is away or too late, in JSON", async () => {
    const away = await forward(question("{}"), () => Promise.reject(new TypeError("fetch failed")));
    expect([away.status, await codeOf(away)]).toEqual([502, "API_AWAY"]);
    const late = await forward(question("{}"), () => Promise.reject(new DOMException("late", "TimeoutError")));
    expect([late.status, await codeOf(late)]).toEqual([504, "API_TIMEOUT"]);
  });
});
