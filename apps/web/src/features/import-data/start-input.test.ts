import { describe, expect, it } from "vitest";
import { nameOf, proposedCode, startInput } from "./start-input";

const file = {
  upload: { upload: "u1", fileName: "x.csv", size: 1, sha256: "", expiresAt: "" },
  kind: null,
  reading: { decimals: "COMMA" as const },
  isExample: false,
};
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe("what an import asks for", () => {
  it("makes a code out of any name", () => {
    expect(proposedCode("Begroting 2027 (U16)")).toBe("eigen-begroting-2027-u16");
    expect(proposedCode("…")).toBe("eigen");
    expect(proposedCode("é".repeat(99))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(proposedCode(`${"a".repeat(33)} b`)).toMatch(/[a-z0-9]$/);
    expect(proposedCode("a".repeat(99)).length).toBeLessThanOrEqual(40);
  });

  it("takes the name from the file", () => {
    expect(nameOf("regio_tabel-2026.xlsx")).toBe("regio tabel 2026");
  });

  it("fills in what was left empty, and leaves out what is of another kind", () => {
    const form = formOf({ name: "Mijn regio’s", date: "2026-11-01", subset: "on", year: "2025", holdings: "h" });
    expect(startInput(file, "REGION_TABLE", form, "onbekend")).toEqual({
      file: { content: { upload: "u1" } },
      kind: "REGION_TABLE",
      reading: { decimals: "COMMA" },
      vintage: { code: "eigen-mijn-regio-s", labelNl: "Mijn regio’s", labelEn: "Mijn regio’s", date: "2026-11-01" },
      sources: [],
      allowSubset: true,
    });
    expect(startInput(file, "MUNICIPALITY_FIGURES", form, "onbekend")).toMatchObject({ year: 2025 });
    expect(startInput(file, "CORPORATION_TABLE", form, "onbekend")).toMatchObject({ holdings: "h" });
  });

  it("names a source with its licence, or says that it is unknown", () => {
    const form = formOf({ name: "x", date: "2026-11-01", sourceTitle: "Bijlage" });
    expect(startInput(file, "REGION_TABLE", form, "onbekend").sources).toEqual([
      { title: "Bijlage", url: null, licence: "onbekend" },
    ]);
  });
});
