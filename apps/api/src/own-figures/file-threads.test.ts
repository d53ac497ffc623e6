import { afterAll, describe, expect, it } from "vitest";
import { testPlatform } from "../../test/support/test-platform.js";
import { fileThreads } from "./file-threads.js";

const threads = fileThreads(testPlatform().ground);
afterAll(() => threads.close());

const task = (text: string) => ({
  bytes: Buffer.from(text),
  kind: null,
  reading: {},
  limits: { bytes: 1e8, rows: 1e6 },
});
const small = "regio;opgave;tekort;overschot\nFRL;2832295713;0;640432839\n";
const codes = (answer: Awaited<ReturnType<typeof threads.preview>>) =>
  answer.ok ? answer.kind : answer.faults.map(({ code }) => code);

describe("threads for files", () => {
  it("look at a file, also after one that took too long and one that nobody waited for any more", async () => {
    expect(codes(await threads.preview(task(small)))).toBe("REGION_TABLE");
    expect(codes(await threads.preview(task(small), { milliseconds: 0 }))).toEqual(["READ_TOO_LONG"]);
    const gone = new AbortController();
    const looking = threads.preview(task(small.repeat(100_000)), { signal: gone.signal });
    gone.abort();
    expect(codes(await looking)).toEqual([]);
    expect(codes(await threads.preview(task(small)))).toBe("REGION_TABLE");
  });

  it("say that they are busy while others are read, before whoever asked is sent away", async () => {
    const gone = new AbortController();
    const others = [1, 2].map(() => threads.preview(task(small.repeat(100_000)), { signal: gone.signal }));
    expect(codes(await threads.preview(task(small), { withinMs: 20 }))).toEqual(["READ_BUSY"]);
    gone.abort();
    await Promise.all(others);
    expect(codes(await threads.preview(task(small)))).toBe("REGION_TABLE");
  });
});
