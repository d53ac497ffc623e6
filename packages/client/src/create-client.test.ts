import { describe, expect, it } from "vitest";
import { createClient } from "./create-client.js";
import { NetworkError, RequestRefusedError } from "./errors.js";
import { VintagesDocument } from "./generated/graphql.js";

const answering =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

const ask = (fetch: typeof globalThis.fetch, timeoutMs = 8000, signal?: AbortSignal) =>
  createClient("http://api.test/graphql", { fetch, timeoutMs }).request(VintagesDocument, {}, signal ? { signal } : {});

const hanging: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });

describe("createClient", () => {
  it("posts the operation and hands the data on", async () => {
    const sent: unknown[] = [];
    const data = await ask((_url, init) => {
      sent.push(JSON.parse(init?.body as string));
      return Promise.resolve(new Response('{"data":{"vintages":[]}}'));
    });
    expect(data).toEqual({ vintages: [] });
    expect(sent).toEqual([{ query: VintagesDocument.toString(), variables: {} }]);
  });

  it("refuses with every fault when the answer holds errors, also beside data", async () => {
    const body = JSON.stringify({
      data: { vintages: [] },
      errors: [
        {
          message: "first must be 1..100",
          path: ["outcome", "regions"],
          extensions: { code: "OUT_OF_RANGE", fault: { allowed: "1..100" } },
        },
        { message: "odd" },
      ],
    });
    const error = await ask(answering(body, 400)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RequestRefusedError);
    expect((error as RequestRefusedError).faults).toEqual([
      { message: "first must be 1..100", code: "OUT_OF_RANGE", path: "outcome.regions", allowed: "1..100" },
      { message: "odd", code: null, path: null, allowed: null },
    ]);
  });

  it.each([
    ["an HTML page", "<html>", 200, "BAD_ANSWER"],
    ["a gateway error page", "<html>", 502, "BAD_STATUS"],
    ["an empty body", "", 200, "BAD_ANSWER"],
    ["JSON that is no object", "[1]", 200, "BAD_ANSWER"],
    ["an object without data", "{}", 200, "BAD_ANSWER"],
    ["null data without errors", '{"data":null}', 200, "BAD_ANSWER"],
  ])("says that %s is no answer", async (_name, body, status, failure) => {
    const error = await ask(answering(body, status)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ failure, status });
  });

  it("says that the server can not be reached", async () => {
    const error = await ask(() => Promise.reject(new TypeError("fetch failed"))).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "NetworkError", failure: "UNREACHABLE", status: null });
  });

  it("gives up after the time limit", async () => {
    await expect(ask(hanging, 5)).rejects.toMatchObject({ failure: "TIMEOUT" });
  });

  it("ends when its caller ends it", async () => {
    const controller = new AbortController();
    const answer = ask(hanging, 8000, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ failure: "ABORTED" });
  });
});
