import { describe, expect, it } from "vitest";
import { defineFactFile } from "./fact-file.js";
import { textField, wholeNumberField } from "./fields.js";

const file = defineFactFile({
  file: "f.csv",
  key: ["name", "year"],
  columns: { name: textField, year: wholeNumberField(2000, 2100) },
  toRow: ({ name, year }) => ({ label: `${name} ${year}` }),
});

describe("defineFactFile", () => {
  it("gives typed rows with their lines", () => {
    expect(file.read("name,year\na,2025\nb,2026\n")).toMatchObject({
      file: "f.csv",
      rows: [{ label: "a 2025" }, { label: "b 2026" }],
      rowLines: [2, 3],
      faults: [],
    });
  });

  it("reports every faulty cell of a row, and keeps the good rows", () => {
    const { rows, faults } = file.read("name,year\n,20\nb,2026\n");
    expect(rows).toHaveLength(1);
    expect(faults).toEqual([
      expect.objectContaining({ line: 2, column: "name", value: "", what: "is empty" }),
      expect.objectContaining({ line: 2, column: "year", value: "20", allowed: "a whole number from 2000 to 2100" }),
    ]);
  });

  it("keeps what it could read of a faulty row, so that rules can still judge it", () => {
    expect(file.read("name,year\na,20\n").lines).toMatchObject([{ line: 2, values: { name: "a" } }]);
  });

  it("reports a key that stands twice, with the line where it stood first", () => {
    expect(file.read("name,year\na,2025\na,2026\na,2025\n").faults).toEqual([
      {
        file: "f.csv",
        line: 4,
        column: "name, year",
        value: "a 2025",
        what: "stands on line 2 already",
        allowed: "each only once",
      },
    ]);
  });
});
