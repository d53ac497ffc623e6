import { describe, expect, it } from "vitest";
import { csvText, spreadsheetCsv } from "./csv";

describe("CSV of pages", () => {
  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'])("guards %j", (text) => {
    const guarded = `"'${text.replaceAll('"', '""')}"`;
    expect(csvText([[text]])).toBe(`${guarded}\r\n`);
    expect(spreadsheetCsv([[text]])).toBe(`\uFEFF${guarded}\r\n`);
  });

  it("leaves numbers bare and names as they are", () => {
    expect(csvText([["'s-Hertogenbosch", -1.5, null, "a,b"]])).toBe('\'s-Hertogenbosch,-1.5,,"a,b"\r\n');
    expect(spreadsheetCsv([["a,b", "c;d"]])).toBe('\uFEFFa,b;"c;d"\r\n');
  });
});
