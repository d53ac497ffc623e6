import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, wordsOf } from "./fold-text.js";

describe("foldText", () => {
  it("folds accents, capitals and apostrophes", () => {
    expect(foldText("Súdwest-Fryslân")).toBe("sudwest-fryslan");
    expect(foldText("'s-Hertogenbosch")).toBe(foldText("’S-HERTOGENBOSCH"));
    expect(foldText("Ĳsselstein")).toBe("ijsselstein");
  });

  it("makes composed and decomposed text the same", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => foldText(text.normalize("NFC")) === foldText(text.normalize("NFD")),
      ),
    );
  });
});

describe("wordsOf", () => {
  it("splits at everything that is no letter or digit", () => {
    expect(wordsOf("Arnhem/Nijmegen (2025)")).toEqual(["arnhem", "nijmegen", "2025"]);
    expect(wordsOf(" - ' \u202e 😀 ")).toEqual([]);
  });

  it("takes eight words at most", () => {
    expect(wordsOf("a ".repeat(1000))).toHaveLength(8);
  });
});
