import { describe, expect, it } from "vitest";
import { NetworkError, RequestRefusedError } from "./errors.js";
import { type EnsembleProgress, watchEnsemble } from "./watch-ensemble.js";

const progress = (done: number, result: unknown = null) => ({ data: { ensembleProgress: { done, total: 4, result } } });
const next = (payload: unknown) => `event: next\ndata: ${JSON.stringify(payload)}\n\n`;
const COMPLETE = "event: complete\n\n";
const RESULT = { __typename: "Ensemble", runs: 4 };

/** A server that sends these pieces, wherever an event may be cut. */
const sending = (pieces: readonly string[], onCancel: () => void = () => undefined): typeof fetch => {
  const encoder = new TextEncoder();
  let place = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[place++];
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
    cancel: onCancel,
  });
  const headers = { "content-type": "text/event-stream; charset=utf-8" };
  return () => Promise.resolve(new Response(body, { headers }));
};

const answering = (status: number, text: string): typeof fetch => {
  const headers = { "content-type": "application/json" };
  return () => Promise.resolve(new Response(text, { status, headers }));
};

const bodyOf = (asked: RequestInit | undefined) => (typeof asked?.body === "string" ? asked.body : "");

async function watched(fetch: typeof globalThis.fetch): Promise<EnsembleProgress[]> {
  const told: EnsembleProgress[] = [];
  for await (const item of watchEnsemble("http://api/graphql/stream", { runs: 4 }, { fetch })) told.push(item);
  return told;
}

describe("watchEnsemble", () => {
  it("tells every progress, and the result last", async () => {
    const text = `:\n\n${next(progress(0))}${next(progress(2))}:\n\n${next(progress(4, RESULT))}${COMPLETE}`;
    const expected = [
      { done: 0, total: 4, result: null },
      { done: 2, total: 4, result: null },
      { done: 4, total: 4, result: RESULT },
    ];
    expect(await watched(sending([text]))).toEqual(expected);
    expect(await watched(sending(Array.from(text)))).toEqual(expected);
  });

  it("asks once, for events, with the variables", async () => {
    let asked: RequestInit | undefined;
    const fetch: typeof globalThis.fetch = (url, init) => {
      asked = init;
      return sending([COMPLETE])(url, init);
    };
    await watched(fetch);
    expect(new Headers(asked?.headers).get("accept")).toBe("text/event-stream");
    expect(bodyOf(asked)).toContain("subscription EnsembleProgress");
    expect(bodyOf(asked)).toContain('"variables":{"runs":4}');
  });

  it("closes the connection when its reader leaves", async () => {
    let closed = false;
    const fetch = sending([next(progress(0)), next(progress(2)), next(progress(3))], () => {
      closed = true;
    });
    for await (const item of watchEnsemble("http://api/graphql/stream", {}, { fetch })) if (item.done === 2) break;
    expect(closed).toBe(true);
  });

  it("carries the faults of a refusal, before the stream and in it", async () => {
    const errors = [{ message: "busy", extensions: { code: "BUSY", fault: { allowed: "later" } } }];
    for (const fetch of [answering(503, JSON.stringify({ errors })), sending([next({ errors }), COMPLETE])]) {
      const failure = await watched(fetch).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RequestRefusedError);
      expect(failure).toMatchObject({ faults: [{ code: "BUSY", allowed: "later" }] });
    }
  });

  it.each([
    ["a stream that breaks off", sending([next(progress(0))]), "BAD_ANSWER"],
    ["one answer in place of a stream", answering(200, JSON.stringify(progress(4))), "BAD_ANSWER"],
    ["a page", answering(502, "<html>"), "BAD_STATUS"],
    ["nobody", () => Promise.reject(new TypeError("fetch failed")), "UNREACHABLE"],
  ])("tells %s from an answer", async (_what, fetch, failure) => {
    await expect(watched(fetch)).rejects.toMatchObject({ name: "NetworkError", failure });
  });

  it("says so when its caller ended it", async () => {
    const stop = new AbortController();
    stop.abort();
    const watch = watchEnsemble(
      "http://api/graphql/stream",
      {},
      { signal: stop.signal, fetch: () => Promise.reject(new DOMException("aborted", "AbortError")) },
    );
    await expect(watch.next()).rejects.toEqual(expect.objectContaining({ failure: "ABORTED" }));
    await expect(watch.next()).resolves.toMatchObject({ done: true });
    expect(NetworkError).toBeDefined();
  });
});
