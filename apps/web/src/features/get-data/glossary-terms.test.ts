// @vitest-environment node
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { glossaryTerms } from "./glossary-terms";

describe("termsOf", () => {
  it("reads rows and leaves heads and rules out", () => {
    const markdown = [
      "Text | no row",
      "| Dutch | in the code | meaning |",
      "|---|---|---|",
      "| opgave | `task` | what was agreed |",
      "| vennootschapsbelasting | corporate income tax | |",
    ].join("\n");
    expect(glossaryTerms(markdown)).toEqual([
      { dutch: "opgave", english: "task", meaning: "what was agreed" },
      { dutch: "vennootschapsbelasting", english: "corporate income tax", meaning: "" },
    ]);
  });

  it("finds every word of the glossary once", async () => {
    const terms = glossaryTerms(
      await readFile(fileURLToPath(new URL("../../../../../docs/glossary.md", import.meta.url)), "utf8"),
    );
    expect(terms.length).toBeGreaterThan(40);
    expect(new Set(terms.map(({ dutch }) => dutch)).size).toBe(terms.length);
  });
});
