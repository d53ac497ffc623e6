import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, LONGEST_NAME } from "./scenario-name";

/** Every character that there is, halves of pairs too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 100 })
  .map((codes) => String.fromCodePoint(...codes));

describe("the name of a scenario", () => {
  it("keeps what a person writes, markup too: it is only ever shown as text", () => {
    expect(cleanName("Lage rente, ’t plan van Zoë")).toBe("Lage rente, ’t plan van Zoë");
    expect(cleanName("<b>x</b>")).toBe("<b>x</b>");
  });

  it("is one line without characters that hide or turn text", () => {
    expect(cleanName("  a\n\tb\u202Ec\u200Bd\u0000")).toBe("a b c d ");
  });

  it("is never too long, and clean once is clean for good", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = cleanName(text);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });
});
