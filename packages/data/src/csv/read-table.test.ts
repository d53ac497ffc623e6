import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.js";

const read = (text: string) => readTable("f.csv", text, ["a", "b"]);
const whats = (text: string) => read(text).faults.map(({ line, what }) => [line, what]);

describe("readTable", () => {
  it("gives each row its line and its cells by name, in whatever order the columns stand", () => {
    expect(read('b,a\n1,2\n"x, ""y""",3\n')).toEqual({
      rows: [
        { line: 2, cells: { b: "1", a: "2" } },
        { line: 3, cells: { b: 'x, "y"', a: "3" } },
      ],
      faults: [],
    });
  });

  it("reports missing, extra and repeated columns", () => {
    expect(whats("a,c\n1,2\n")).toEqual([
      [1, "is missing from the header"],
      [1, "is not a column of this file"],
    ]);
    expect(whats("a,b,b\n1,2,3\n")).toEqual([[1, "stands in the header more than once"]]);
  });

  it("reports every broken line and still reads the others", () => {
    const table = read('a,b\n1\n\n1,"2\n1,\u00002\n7,8\n');
    expect(table.faults.map(({ line, what }) => [line, what])).toEqual([
      [2, "has 1 cells"],
      [3, "is an empty line"],
      [4, "has unbalanced quotes"],
      [5, "holds a control character"],
    ]);
    expect(table.rows).toEqual([{ line: 6, cells: { a: "7", b: "8" } }]);
  });

  it("reports a file without rows and one that was cut off", () => {
    expect(whats("")).toEqual([[null, "is empty"]]);
    expect(whats("a,b\n")).toEqual([[null, "has a header and no rows"]]);
    expect(whats("a,b\n1,2")).toEqual([[null, "ends in the middle of a line: it may have been cut off"]]);
  });
});
