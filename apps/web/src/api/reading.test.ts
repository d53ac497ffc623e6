import { NetworkError } from "@solidariteitskaart/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createReader } from "./reading";

afterEach(() => void vi.restoreAllMocks());

describe("createReader", () => {
  it("gives the answer and does not ask again within the minute", async () => {
    const ask = vi.fn(async () => 42);
    const read = createReader();
    expect(await read("answer", ask)).toEqual({ kind: "open", answer: 42 });
    expect(await read("answer", ask)).toEqual({ kind: "open", answer: 42 });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("says since when there is no answer, and asks again the next time", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const read = createReader();
    const away = await read("answer", () => Promise.reject(new NetworkError("UNREACHABLE", "away")));
    expect(away).toMatchObject({ kind: "away" });
    expect(await read("answer", async () => 42)).toEqual({ kind: "open", answer: 42 });
  });
});
