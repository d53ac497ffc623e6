import { describe, expect, it } from "vitest";
import { resultMark, withResult } from "./result-mark";

const hash = "901d166fd62f46d2ab24295324295b4bf3f38502213ee7c6eecf1b33ad0e41dd";
const markOf = (query: string) => resultMark(new URLSearchParams(query), hash);

describe("the result that a link names", () => {
  it("is added to a link, and found again", () => {
    expect(withResult("", hash)).toBe("?hash=901d166fd62f");
    expect(withResult("?v=2026-01", hash)).toBe("?v=2026-01&hash=901d166fd62f");
    expect(markOf(withResult("?v=2026-01", hash))?.state).toBe("SAME");
  });

  it("may be written whole and in capitals", () => {
    expect(markOf(`hash=${hash.toUpperCase()}`)?.state).toBe("SAME");
  });

  it("has changed when one digit differs", () => {
    expect(markOf("hash=901d166fd62e")).toEqual({ given: "901d166fd62e", now: "901d166fd62f", state: "CHANGED" });
    expect(markOf(`hash=${hash.slice(0, -1)}0`)?.state).toBe("CHANGED");
  });

  it.each(["hash=", "hash=901", "hash=%3Cscript%3Ealert(1)%3C/script%3E", `hash=${"9".repeat(65)}`])(
    "cannot be read from %s",
    (query) => {
      const mark = markOf(query);
      expect(mark?.state).toBe("UNREADABLE");
      expect(mark?.given.length).toBeLessThanOrEqual(20);
    },
  );

  it("is not asked of a link that names none", () => {
    expect(markOf("v=2026-01")).toBeNull();
  });
});
