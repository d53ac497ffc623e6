import { emptyScenario, evaluate, type SectorDataset } from "@solidariteitskaart/model";
import type { Facts } from "../../src/facts/facts.js";
import { loadFacts } from "../../src/load-facts.js";
import { loadDatasets } from "../../src/reference/load-datasets.js";

function reference(): { facts: Facts; base: SectorDataset } {
  const reading = loadFacts();
  if (!reading.ok) throw new Error("The shipped facts have faults");
  const loaded = loadDatasets(reading.facts);
  if (!loaded.ok) throw new Error(loaded.message);
  return { facts: reading.facts, base: loaded.datasets[0] as SectorDataset };
}

/** The project's own data: what the templates are filled with. */
export const { facts, base } = reference();
export const context = { facts, base };
export const outcome = await evaluate(base, emptyScenario(base.vintage.code));

/** What a person says about the vintage. */
const said = {
  vintage: { code: "2026-11-eigen", label: { nl: "Eigen tabel", en: "Own table" }, date: "2026-11-01" },
  sources: [{ title: "Eigen opgave", url: null, licence: "CC0-1.0" }],
  takenCodes: ["2026-01", "2024-12"],
};
export const vintageOptions = { ...context, ...said };
