// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { forwardReading } from "./forward-reading";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

const apiThat = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> => {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
};

const ask = (origin: string, init: RequestInit = {}, timeoutMs = 5000) =>
  forwardReading(new Request("http://site.example/data/latest/regions.csv?bom=1", init), { origin, timeoutMs });

describe("forwardReading", () => {
  it("asks for the same path, for whom serve.mjs says, and hands back the file and what describes it", async () => {
    const asked: unknown[] = [];
    const origin = await apiThat((request, response) => {
      asked.push([request.method, request.url, request.headers.visitor, request.headers.cookie]);
      response.setHeader("content-type", "text/csv");
      response.setHeader("result-hash", "abc");
      response.setHeader("x-secret", "no");
      response.setHeader("retry-after", "7");
      response.end("a,b\r\n");
    });
    const answer = await ask(origin, { headers: { visitor: "10.0.0.1", cookie: "c=1" } });
    expect(asked).toEqual([["GET", "/data/latest/regions.csv?bom=1", "10.0.0.1", undefined]]);
    expect(await answer.text()).toBe("a,b\r\n");
    expect([answer.headers.get("content-type"), answer.headers.get("result-hash")]).toEqual(["text/csv", "abc"]);
    expect(answer.headers.get("x-secret")).toBeNull();
    expect(answer.headers.get("retry-after")).toBe("7");
  });

  it("asks for nothing packed: the site packs what it sends, and twice nobody can read", async () => {
    const asked: unknown[] = [];
    const origin = await apiThat((request, response) => {
      asked.push(request.headers["accept-encoding"]);
      response.end("a,b");
    });
    const answer = await ask(origin, { headers: { "accept-encoding": "br, gzip" } });
    expect([asked, await answer.text()]).toEqual([[undefined], "a,b"]);
  });

  it("keeps 304 and 404", async () => {
    const origin = await apiThat((request, response) => {
      response.statusCode = request.headers["if-none-match"] === '"same"' ? 304 : 404;
      response.end();
    });
    expect((await ask(origin, { headers: { "if-none-match": '"same"' } })).status).toBe(304);
    expect((await ask(origin)).status).toBe(404);
  });

  it("says when the API is away or late", async () => {
    const away = await ask("http://127.0.0.1:1");
    expect([away.status, (await away.json()).errors[0].code]).toEqual([502, "API_AWAY"]);
    const origin = await apiThat(() => undefined);
    const late = await ask(origin, {}, 50);
    expect([late.status, (await late.json()).errors[0].code]).toEqual([504, "API_TIMEOUT"]);
  });
});
