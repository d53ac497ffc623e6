import { expect, it } from "vitest";
import { provenanceOf } from "./provenance.js";

it("keeps of a report what says where the figures came from", () => {
  const shape = { format: "CSV", encoding: "UTF-8", separator: ";", sheet: null, headerRow: 1, decimals: "," } as const;
  const report = {
    fileSize: 12,
    fileSha256: "a".repeat(64),
    shape,
    mapping: { regio: "region" },
    unusedHeaders: [],
    rowsRead: 20,
    rowsUsed: 19,
    rowsLeftOut: 1,
    notices: [{ code: "NO_LINE_END", message: "No line end." }],
  };
  const sources = [{ title: "Annex", url: null, licence: "CC0-1.0" }];
  expect(provenanceOf(report, "annex.csv", sources)).toEqual({
    fileName: "annex.csv",
    fileSize: 12,
    fileSha256: "a".repeat(64),
    format: "CSV",
    mapping: { regio: "region" },
    rowsRead: 20,
    rowsUsed: 19,
    notices: ["No line end."],
    sources,
  });
});
