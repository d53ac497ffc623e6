import { VintagesDocument } from "@solidariteitskaart/client";
import { afterEach, expect, it, vi } from "vitest";
import { apiClient } from "./api-client";

const NAME = Symbol.for("solidariteitskaart.answer");

/** As serve/mark-answers.mjs has it while a request is answered that came some milliseconds ago. */
const asked = (milliseconds: number) =>
  Object.assign(globalThis, {
    [NAME]: { getStore: () => ({ status: null, began: performance.now() - milliseconds }) },
  });

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, NAME);
});

const ask = () => apiClient().request(VintagesDocument, {});

it("asks while the page has time left, tells who it is, and gives up when the page has none", async () => {
  vi.stubEnv("SITE_KEY", "a-key-of-the-site-itself");
  const fetched = vi.fn<typeof fetch>((_url, init) => {
    init?.signal?.throwIfAborted();
    return Promise.resolve(Response.json({ data: { vintages: [] } }));
  });
  vi.stubGlobal("fetch", fetched);
  asked(12.345);
  expect(await ask()).toEqual({ vintages: [] });
  expect(fetched.mock.calls[0]?.[1]?.headers).toMatchObject({ "site-key": "a-key-of-the-site-itself" });
  const never: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
    });
  vi.stubGlobal("fetch", never);
  asked(60_000.5);
  await expect(ask()).rejects.toThrow();
});
