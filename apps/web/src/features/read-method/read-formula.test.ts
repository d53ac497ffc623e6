import { describe, expect, it } from "vitest";
import { formulas } from "./formulas";
import { readFormula } from "./read-formula";

const brief = (formula: string): unknown =>
  readFormula(formula).map((part) =>
    part.kind === "fraction" ? ["fraction", part.over.length, part.under.length] : [part.kind, part.text],
  );

describe("readFormula", () => {
  it("tells words, names, numbers, signs and fractions apart", () => {
    expect(brief("R = 12 · {rent}")).toEqual([
      ["name", "R"],
      ["operator", "="],
      ["number", "12"],
      ["operator", "·"],
      ["word", "rent"],
    ]);
    expect(brief("[C / I] ≥ {normIcr}")).toEqual([
      ["fraction", 1, 1],
      ["operator", "≥"],
      ["word", "normIcr"],
    ]);
  });

  it("loses nothing of the formulas of the page", () => {
    for (const { text } of formulas) {
      const letters = (parts: ReturnType<typeof readFormula>): string =>
        parts.map((part) => (part.kind === "fraction" ? letters(part.over) + letters(part.under) : part.text)).join("");
      expect(letters(readFormula(text))).toBe(text.replaceAll(/[\s{}[\]/]/g, ""));
    }
  });
});
