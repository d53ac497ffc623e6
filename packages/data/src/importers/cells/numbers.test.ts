import { describe, expect, it } from "vitest";
import { detectDecimals } from "./detect-decimals.js";
import { hasLostDigits } from "./number-text.js";
import { euros, number, share } from "./numbers.js";

const anything = number({ least: -1e15, most: 1e15 });
const read = (cell: string | number, decimals: "," | "." | null, factor = 1) => {
  const reading = anything.read(cell, { decimals, factor });
  return reading.ok ? reading.value : reading.code;
};

describe("a number", () => {
  it.each([
    ["1.234.567,89", ",", 1_234_567.89],
    ["1,234,567.89", ".", 1_234_567.89],
    ["1 234 567", null, 1_234_567],
    ["1\u00A0234,5", ",", 1234.5],
    ["€ 1.234,-", ",", 1234],
    ["\u22125,5", null, -5.5],
    ["0.0285", null, 0.0285],
    ["8.123456789e-7", null, 8.123456789e-7],
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["+12", null, 12],
    [1e-7, null, 1e-7],
    ["(123)", null, -123],
    ["(€ 1.234,50)", ",", -1234.5],
    ["123-", null, -123],
    ["-€ 918", null, -918],
    ["€ -918", null, -918],
    ["- 918 EUR", null, -918],
    ["€ -", null, 0],
    [" € -   ", null, 0],
    ["-", null, 0],
    ["–", null, 0],
    ["1'234'567", null, 1_234_567],
    ["1’234,5", null, 1234.5],
    ["2 832 295,713", null, 2_832_295.713],
    ["2,83E+09", null, 2_830_000_000],
    [".5", ".", 0.5],
    ["1.234,-", ",", 1234],
    ["-1.234,--", ",", -1234],
    // No cents: the comma stands before decimals, whatever the rest of the file says.
    ["2.832,-", null, 2832],
    ["€ 2.832,=", null, 2832],
    ["(2.832,-)", null, -2832],
    ["918,-- EUR", null, 918],
    ["1.234,5 1)", ",", 1234.5],
    ["(123) 2)", null, -123],
    ["-/- 918", null, -918],
    ["918 -/-", null, -918],
    ["€ 1.234,=", ",", 1234],
    ['="1234"', null, 1234],
    ["'1234", null, 1234],
    ["1234*", null, 1234],
    ["4089 mln", null, 4_089_000_000],
    ["€ 1,2 mld.", ",", 1_200_000_000],
    ["12 mln €", null, 12_000_000],
    ["nihil", null, 0],
    ["Geen", null, 0],
  ] as const)("%s with decimal sign %s is %d", (cell, decimals, value) => {
    expect(read(cell, decimals)).toBe(value);
  });

  it.each([
    "12.34.567,8",
    "1.23,4",
    "1,2,3.4",
    "tien",
    "0x10",
    "1e999",
    "Infinity",
    "--5",
    "(-5)",
    "-5-",
    "()",
    "",
    "1.2.3",
    "1 2 3",
    "12'34",
    "1 234.567,8",
    " ".repeat(100_000),
    `1${" ".repeat(100_000)}2`,
  ])("is not made of %s", (cell) => {
    for (const sign of [",", ".", null] as const) expect(read(cell, sign)).toBe("NOT_A_NUMBER");
  });

  it.each([".", "..", "x", "NA", "n/a", "NaN", "onbekend", "#N/B", "?", "n.t.b.", "p.m.", "niet bekend", "(geheim)"])(
    "is unknown where %s stands",
    (cell) => {
      for (const sign of [",", ".", null] as const) expect(read(cell, sign)).toBe("UNKNOWN_VALUE");
    },
  );

  it("says when a spreadsheet cut its last digits off", () => {
    for (const text of ["2,83E+09", "2.83e9", "-1E+3"]) expect(hasLostDigits(text)).toBe(true);
    for (const text of ["2,832295713E+09", "8.1e-7", "2830000000", "2E0"]) expect(hasLostDigits(text)).toBe(false);
  });

  it("is a fault where it can be read two ways and nothing decides", () => {
    expect(read("1.234", null)).toBe("AMBIGUOUS_NUMBER");
    expect(read("1,234", null)).toBe("AMBIGUOUS_NUMBER");
    expect(read("1.234,5", null)).toBe(1234.5);
  });

  it("counts in the unit of its header, and a percentage only where a share is asked", () => {
    expect(euros(0, 1e12).read("19,4", { decimals: ",", factor: 1e9 })).toEqual({ ok: true, value: 19_400_000_000 });
    expect(share(0, 1).read("3,5 %", { decimals: ",", factor: 1 })).toEqual({ ok: true, value: 0.035 });
    expect(share(0, 1).read("3,5", { decimals: ",", factor: 0.01 })).toEqual({ ok: true, value: 0.035 });
    expect(share(0, 1).read("3,5", { decimals: ",", factor: 1 })).toMatchObject({ ok: false, code: "OUT_OF_RANGE" });
    expect(read("12 %", null)).toBe("NOT_A_NUMBER");
    expect(read("12", null, 0.01)).toBe(12);
  });
});

describe("the decimal sign of a file", () => {
  it("is told by the numbers that can be read in one way only", () => {
    expect(detectDecimals(["1.234", "12,5", null, "x"])).toBe(",");
    expect(detectDecimals(["1,234", "0.5", "0.25", "1,5"])).toBe(".");
    expect(detectDecimals(["1.234", "12", 3.5, "1,000"])).toBeNull();
  });

  it("is told by counts, which are whole: what can be tens or ten thousands goes by the others", () => {
    expect(detectDecimals([], [["20.000", 1]])).toBeNull();
    expect(
      detectDecimals(
        [],
        [
          ["20.000", 1],
          ["26.158", 1],
        ],
      ),
    ).toBe(",");
    expect(detectDecimals([], [["26.158", 1000]])).toBeNull();
  });
});
