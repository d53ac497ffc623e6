import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberText, readTypedNumber } from "./read-number";

const dutch = (text: string, range?: { min: number; max: number }) => readTypedNumber(text, "nl", range);
const value = (text: string, range?: { min: number; max: number }) => {
  const reading = dutch(text, range);
  return reading.kind === "number" ? reading.value : reading.kind;
};

describe("a typed number", () => {
  it.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["-0,25", -0.25],
    ["\u22120,25", -0.25],
    ["12.500", 12_500],
    ["500.000.000", 500_000_000],
    ["500,000,000", 500_000_000],
    ["500 000 000", 500_000_000],
    ["500\u00a0000", 500_000],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["€ 12.500", 12_500],
    ["€ -12.500", -12_500],
    ["2,5 %", 2.5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [",5", 0.5],
    ["1234,567", 1234.567],
    ["7", 7],
    ["800 mln", 800_000_000],
    ["€ 1,1 miljoen", 1_100_000],
    ["1.5 miljard", 1_500_000_000],
    ["0,8 billion", 800_000_000],
    ["-2,5 mrd.", -2_500_000_000],
    ["35k", 35_000],
    ["0,0000001 mln", 0.1],
  ])("%s is read in Dutch as %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    "",
    "-",
    ".",
    "1.23.456",
    "1.234.5",
    "1,2,3",
    "1.234,5,6",
    "12.34,5",
    "veel",
    "mln",
    "5 m",
    "5 biljoen",
    "5 % mln",
    "1e5",
    "0x1",
    "1 2",
    "١٢",
  ])("'%s' is no number", (text) => {
    expect(value(text)).toBe("unreadable");
  });

  it("is refused where it can be two numbers", () => {
    expect(dutch("12,500")).toEqual({ kind: "ambiguous", values: [12.5, 12_500] });
    expect(readTypedNumber("12.500", "en")).toEqual({ kind: "ambiguous", values: [12.5, 12_500] });
    // What the page would read is too much for this field, what the other notation reads is not.
    expect(dutch("-1.500", { min: -3, max: 3 })).toEqual({ kind: "ambiguous", values: [-1.5, -1500] });
  });

  it("is clear where the field takes only one of the two", () => {
    expect(value("12,500", { min: 0, max: 100 })).toBe(12.5);
    expect(value("12.500", { min: 0, max: 50_000 })).toBe(12_500);
    expect(value("12.500", { min: 0, max: 1 })).toBe(12_500);
    expect(value("12,500 mln", { min: 0, max: 1e9 })).toBe(12_500_000);
  });

  it("comes back as the page writes it, in both languages", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("nl" as const, "en" as const),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        (locale, digits, decimals) => {
          const number = Number((digits / 10 ** decimals).toFixed(6));
          const reading = readTypedNumber(numberText(number, locale), locale);
          if (reading.kind === "ambiguous") expect(reading.values).toContain(number);
          else expect(reading).toEqual({ kind: "number", value: number + 0 });
        },
      ),
    );
  });
});
