import type { Dataset } from "@solidariteitskaart/model";
import type { NewDataset } from "../src/types.js";

const content: Dataset = {
  kind: "REGION_TABLE",
  modelEdition: 2,
  vintage: {
    code: "2026-11",
    label: { nl: "Eigen doorrekening", en: "Own recalculation" },
    date: "2026-11-01",
    nextExpected: null,
    publishedTask: null,
    publishedShortfall: null,
    publishedSurplus: null,
  },
  hash: "a".repeat(64),
  firstYear: 2025,
  yearCount: 10,
  regions: [{ code: "HMR", name: "Haaglanden/Midden-Holland/Rotterdam", homes: 1000.5, woz: 2e11 }],
  distanceKm: { HMR: { HMR: 0 } },
  positions: [{ region: "HMR", task: 1e9, shortfall: 123_456_789, surplus: 0, newHomes: 12.25, measures: null }],
  sources: [],
};

/** What an importer hands over. */
export function newDataset(code = "2026-11"): NewDataset<Dataset> {
  return {
    code,
    label: content.vintage.label,
    date: content.vintage.date,
    content: { ...content, vintage: { ...content.vintage, code } },
    provenance: {
      fileName: "tabel.csv",
      fileSize: 1234,
      fileSha256: "b".repeat(64),
      format: "CSV",
      mapping: { regio: "region" },
      rowsRead: 1,
      rowsUsed: 1,
      notices: [],
      sources: [{ title: "Eigen opgave", url: null, licence: "CC0-1.0" }],
    },
  };
}
