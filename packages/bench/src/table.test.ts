import { describe, expect, it } from "vitest";
import { digits, percentText, table } from "./table.js";

describe("table", () => {
  it("lines its columns up", () => {
    expect(table(["part", "ms"], [["balance", "0.55"]]).split("\n")).toEqual([
      "| part    |   ms |",
      "| ------- | ---: |",
      "| balance | 0.55 |",
    ]);
  });
});

describe("numbers", () => {
  it("show three digits", () => {
    expect([digits(0.54321), digits(12.3456), digits(12345.6)]).toEqual(["0.543", "12.3", "12346"]);
    expect(percentText(0.12345)).toBe("12.3 %");
  });
});
