import { describe, expect, it } from "vitest";
import { describeFaults } from "./describe-faults.js";

describe("describeFaults", () => {
  it("writes one line per fault with its place, what was found and what is allowed", () => {
    const text = describeFaults([
      {
        file: "a.csv",
        line: 3,
        column: "dwellings",
        value: "many",
        what: "is not allowed here",
        allowed: "a whole number",
      },
      { file: "b.csv", line: null, column: null, value: null, what: "is missing", allowed: null },
    ]);
    expect(text).toBe(
      [
        "The facts have 2 faults:",
        '  a.csv, line 3, column dwellings: "many" is not allowed here; allowed: a whole number',
        "  b.csv: is missing",
      ].join("\n"),
    );
  });

  it("cuts long values and shows control characters as escapes", () => {
    const value = `\u001b[31m${"x".repeat(500)}`;
    const text = describeFaults([{ file: "a.csv", line: 1, column: null, value, what: "is wrong", allowed: null }]);
    expect(text).toContain("\\u001b");
    expect(text.length).toBeLessThan(160);
  });
});
