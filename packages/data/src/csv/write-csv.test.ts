import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvCell, type CsvDialect, csvText, unguarded } from "./write-csv.js";

const lineOf = (cells: readonly CsvCell[], dialect?: CsvDialect) => csvText([cells], dialect).slice(0, -2);

describe("csvText", () => {
  it("writes a header and a row per line, with empty cells for what does not exist", () => {
    expect(
      csvText([
        ["naam", "aantal"],
        ["a", 1],
        [true, null],
      ]),
    ).toBe("naam,aantal\r\na,1\r\ntrue,\r\n");
  });

  it("keeps negative numbers numbers, and never writes minus nothing", () => {
    expect(lineOf([-1_700_000_000, -0.5, -0])).toBe("-1700000000,-0.5,0");
  });

  it("writes what Dutch spreadsheets read", () => {
    const dialect: CsvDialect = { delimiter: ";", decimal: ",", byteOrderMark: true };
    expect(lineOf(["a,b", 0.25, "c;d"], dialect)).toBe('\uFEFFa,b;0,25;"c;d"');
  });

  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'])("guards %j", (text) => {
    expect(lineOf([text])).toBe(`"'${text.replaceAll('"', '""')}"`);
    expect(unguarded(`'${text}`)).toBe(text);
  });

  it("leaves ordinary names alone", () => {
    const names = ["'s-Hertogenbosch", "Noord-Holland Noord", "Súdwest-Fryslân"];
    expect(lineOf(names)).toBe(names.join(","));
    expect(names.map(unguarded)).toEqual(names);
  });

  it("never starts a cell with what a spreadsheet runs, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(/^"?[=+\-@\t\r]/.test(lineOf([text]))).toBe(false);
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => csvText([[Number.NaN]])).toThrow("NaN");
  });
});
