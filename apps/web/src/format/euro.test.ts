import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billionsLabel, euroDigits, euroExact, euroInWords, onScale } from "./euro";
import { scaleFor, stepOf } from "./scale";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("euroInWords", () => {
  it.each([
    [19_400_000_000, "€ 19,4 miljard", "€19.4 billion"],
    [17_700_000_000, "€ 17,7 miljard", "€17.7 billion"],
    [1_700_000_000, "€ 1,7 miljard", "€1.7 billion"],
    [1_746_000_000, "€ 1,75 miljard", "€1.75 billion"],
    [115_000_000_000, "€ 115 miljard", "€115 billion"],
    [999_600_000, "€ 1 miljard", "€1 billion"],
    [9_996_000_000, "€ 10 miljard", "€10 billion"],
    [212_400_000, "€ 212 miljoen", "€212 million"],
    [4_381_443, "€ 4,38 miljoen", "€4.38 million"],
    [350_123, "€ 350.123", "€350,123"],
    [0, "€ 0", "€0"],
    [-6_081_000_000, "\u2212 € 6,08 miljard", "\u2212€6.08 billion"],
  ])("shows %d", (amount, dutch, english) => {
    expect(plain(euroInWords(amount, "nl"))).toBe(dutch);
    expect(plain(euroInWords(amount, "en"))).toBe(english);
  });

  it("shows amounts that belong together on one scale", () => {
    const scale = scaleFor([19.4e9, 1.703e9, 17.697e9]);
    expect(plain(euroInWords(1.703e9, "nl", { scale }))).toBe("€ 1,7 miljard");
    expect(plain(euroInWords(0.04e9, "nl", { scale }))).toBe("€ 0");
  });

  it("never shows minus zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e9, max: 2e9 }), (amount) => {
        const scale = scaleFor([19e9]);
        expect(Object.is(onScale(amount, scale), -0)).toBe(false);
        expect(plain(euroInWords(amount, "nl", { scale }))).not.toMatch(/\u2212 € 0$/);
      }),
    );
  });
});

describe("exact amounts", () => {
  it("show every euro", () => {
    expect(plain(euroExact(19_403_123_456, "nl"))).toBe("€ 19.403.123.456");
    expect(plain(euroExact(-1, "en"))).toBe("\u2212€1");
    expect(euroDigits(-6_081_234_567, "nl")).toBe("\u22126.081.234.567");
    expect(euroDigits(5, "nl", "always")).toBe("+5");
  });
});

describe("billionsLabel", () => {
  it("carries its sign", () => {
    expect(billionsLabel(-6_081_000_000, "nl")).toBe("\u22126,1");
    expect(billionsLabel(350_000_000, "en")).toBe("+0.4");
    expect(billionsLabel(-20_000_000, "nl")).toBe("0");
  });
});

describe("scaleFor", () => {
  it("has a step of at most half a percent of the largest amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 200_000_000_000 }), (amount) => {
        expect(stepOf(scaleFor([amount]))).toBeLessThanOrEqual(amount / 99);
      }),
    );
  });
});
