import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../tables/table.js";
import { type CsvDialect, csvOf, PLAIN_CSV } from "./csv.js";

const tableOf = (rows: readonly (readonly Cell[])[]) => ({
  columns: (rows[0] ?? []).map((_, index) => ({
    name: `column_${index}`,
    type: "string" as const,
    unit: null,
    title: { nl: "", en: "" },
    description: { nl: "", en: "" },
  })),
  rows,
});
const textOf = (rows: readonly (readonly Cell[])[], dialect?: CsvDialect) => csvOf(tableOf(rows), dialect).toString();

describe("csvOf", () => {
  it("writes a header and a row per line, with empty cells for what does not exist", () => {
    expect(textOf([["a", 1, true, null]])).toBe("column_0,column_1,column_2,column_3\r\na,1,true,\r\n");
  });

  it("keeps negative numbers numbers, and never writes minus nothing", () => {
    expect(textOf([[-1_700_000_000, -0.5, -0]]).split("\r\n")[1]).toBe("-1700000000,-0.5,0");
  });

  it("writes what Dutch spreadsheets read", () => {
    const dialect: CsvDialect = { delimiter: ";", decimal: ",", byteOrderMark: true };
    expect(textOf([["a,b", 0.25, "c;d"]], dialect)).toBe('\uFEFFcolumn_0;column_1;column_2\r\na,b;0,25;"c;d"\r\n');
  });

  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'])("guards %j", (text) => {
    const cell = textOf([[text]]).slice("column_0\r\n".length, -2);
    expect(cell).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  it("leaves ordinary names alone", () => {
    expect(textOf([["'s-Hertogenbosch", "Noord-Holland Noord", "Súdwest-Fryslân"]]).split("\r\n")[1]).toBe(
      "'s-Hertogenbosch,Noord-Holland Noord,Súdwest-Fryslân",
    );
  });

  it("never starts a cell with what a spreadsheet runs, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = textOf([[text]])
          .slice("column_0\r\n".length, -2)
          .replace(/^"/, "");
        expect(/^[=+\-@\t\r]/.test(cell)).toBe(false);
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => csvOf(tableOf([[Number.NaN]]), PLAIN_CSV)).toThrow("NaN");
  });
});
