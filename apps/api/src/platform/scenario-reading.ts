import { type Dataset, parseScenario } from "@solidariteitskaart/model";
import type { Platform } from "./platform.js";

/** Reads scenario documents for these datasets; a document without a vintage is about the first one. */
export function scenarioReader(datasets: readonly Dataset[]): Platform["parseScenario"] {
  const byCode = new Map(datasets.map((dataset) => [dataset.vintage.code, dataset]));
  const vintages = [...byCode.keys()];
  const regionTables = datasets.filter(({ kind }) => kind === "REGION_TABLE").map(({ vintage }) => vintage.code);
  return (document) => {
    const parsed = parseScenario(document, { vintages, defaultVintage: vintages[0] ?? "", regionTables });
    if (!parsed.ok) return { faults: parsed.faults };
    const dataset = byCode.get(parsed.scenario.vintage);
    if (!dataset) throw new Error(`parseScenario let an unknown vintage through: ${parsed.scenario.vintage}`);
    return { scenario: parsed.scenario, dataset };
  };
}
