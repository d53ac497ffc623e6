import { describe, expect, it } from "vitest";
import { quantityExact, quantityInWords } from "./quantity";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("quantityInWords", () => {
  it.each([
    [19_400_000_000, "EUR", "€ 19,4 miljard", "€19.4 billion"],
    [48, "EUR/home/month", "€ 48 per woning per maand", "€48 a home a month"],
    [43_000, "homes", "43.000 woningen", "43,000 homes"],
    [2_235_708.72, "HOMES", "2.235.709 woningen", "2,235,709 homes"],
    [0.13, "percent", "0,13 %", "0.13%"],
    [0.034667, "fraction/year", "3,47 % per jaar", "3.47% a year"],
    [0.00167, "fraction of the debt/year", "0,17 % van de schuld per jaar", "0.17% of the debt a year"],
    [-0.107, "share", "\u221210,7 %", "\u221210.7%"],
    [2028, "year", "2028", "2028"],
    [108, "kWh/m2", "108 kWh per m²", "108 kWh per m²"],
    [1.4, "ratio", "1,4", "1.4"],
    [3, "parsecs", "3 parsecs", "3 parsecs"],
  ])("shows %d %s", (value, unit, dutch, english) => {
    expect(plain(quantityInWords(value, unit, "nl"))).toBe(dutch);
    expect(plain(quantityInWords(value, unit, "en"))).toBe(english);
  });
});

describe("quantityExact", () => {
  it("keeps every euro and leaves the rest as it is read", () => {
    expect(plain(quantityExact(100_116_294_630, "EUR", "nl"))).toBe("€ 100.116.294.630");
    expect(plain(quantityExact(713.02, "EUR/home/month", "nl"))).toBe("€ 713 per woning per maand");
    expect(plain(quantityExact(43_981, "homes", "en"))).toBe("43,981 homes");
  });
});
