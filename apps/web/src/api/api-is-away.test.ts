import { NetworkError, RequestRefusedError } from "@solidariteitskaart/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiIsAway, unlessAway } from "./api-is-away";
import { createReader } from "./reading";
import { createMemory } from "./remember";

const refused = (code: string) => new RequestRefusedError([{ message: code, code, path: null, allowed: null }]);
const bugs = [new TypeError("x is not a function"), new RangeError("no"), "text", refused("GRAPHQL_VALIDATION_FAILED")];

describe("a page whose figures did not come", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it("says that the API is away when it does not answer, or cannot", () => {
    for (const failure of [new NetworkError("UNREACHABLE", "no"), refused("BUSY"), refused("INTERNAL_SERVER_ERROR")]) {
      expect(apiIsAway("no figures", failure)).toBeGreaterThan(0);
      expect(unlessAway("no chances", null)(failure)).toBeNull();
    }
  });

  it("is not kept for the next reader, whether the log names what is missing or not", () => {
    const name = Symbol.for("solidariteitskaart.answer");
    for (const what of ["no figures", null]) {
      const answer = { status: null, keep: true, figuresSince: 0, began: 0 };
      vi.stubGlobal(name, { getStore: () => answer });
      unlessAway(what, null)(new NetworkError("TIMEOUT", "no"));
      expect(answer.keep).toBe(false);
    }
    expect(console.error).toHaveBeenCalledOnce();
  });

  it("never calls a bug an outage", async () => {
    for (const bug of bugs) {
      expect(() => apiIsAway("no figures", bug)).toThrow();
      expect(() => unlessAway("no chances", null)(bug)).toThrow();
      await expect(createReader()("facts", () => Promise.reject(bug as Error))).rejects.toBe(bug);
    }
  });

  it("shows the last answer during an outage, and never instead of a bug", async () => {
    const memory = createMemory(() => 0);
    await memory.get("key", 0, () => Promise.resolve(1));
    const away = await memory.get("key", 0, () => Promise.reject(new NetworkError("TIMEOUT", "no")));
    expect(away).toEqual({ value: 1, at: 0, stale: true });
    await expect(memory.get("key", 0, () => Promise.reject(bugs[0] as Error))).rejects.toBe(bugs[0]);
  });
});
