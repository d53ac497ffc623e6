import type { Dataset, Fault } from "@solidariteitskaart/model";
import type { BoundarySet } from "../platform/boundaries/boundary-set.js";
import { modelHashOf } from "../platform/create-platform.js";
import { dataVersion } from "../platform/data-version.js";
import { readOn } from "../platform/facts/read-on.js";
import type { ImportOrigin, Platform } from "../platform/platform.js";
import { scenarioReader } from "../platform/scenario-reading.js";
import { isLatest } from "../platform/vintages/latest.js";
import { vintageView } from "../platform/vintages/vintage-view.js";
import { ownEvidence } from "./own-evidence.js";
import type { PrivateVintages } from "./private-vintages.js";

export interface VintageOfImport {
  readonly dataset: Dataset;
  readonly origin: ImportOrigin;
}

/** What everybody sees of what was imported. */
export interface Imports {
  readonly published: readonly VintageOfImport[];
  /** By code: why one that is published is not answered with. */
  readonly refusals: ReadonlyMap<string, Fault>;
  /** Null: the lines of the start. */
  readonly boundaries: BoundarySet | null;
}

/**
 * The platform with what was imported. What ships with the product comes first, so that a publication never changes what
 * an address without a vintage means.
 */
export function withImports(base: Platform, imports: Imports, own: PrivateVintages): Platform {
  const { published } = imports;
  const boundaries = imports.boundaries ?? base.boundaries;
  const datasets = [...base.datasets, ...published.map(({ dataset }) => dataset)];
  const origins = new Map(published.map(({ dataset, origin }) => [dataset, origin]));
  const byCode = (code: string) => datasets.find(({ vintage }) => vintage.code === code);
  const importOf = (dataset: Dataset) => origins.get(dataset) ?? own.originOf(dataset);
  const modelHash = published.length === 0 ? base.modelHash : modelHashOf(datasets);
  return {
    ...base,
    boundaries,
    datasets,
    modelHash,
    dataVersion: dataVersion({ modelHash, boundaries, published: published.map(({ origin }) => origin) }),
    findDataset: async (code) => byCode(code) ?? (isLatest(code) ? datasets[0] : own.find(code)),
    refusalOf: (code) => imports.refusals.get(code) ?? own.refusalOf(code),
    importOf,
    sourcesOf: (dataset) => {
      const { modelled, published: ofTotals } = base.sourcesOf(dataset);
      const origin = importOf(dataset);
      return { modelled: readOn(modelled, origin), published: readOn(ofTotals, origin) };
    },
    evidenceOf: (dataset) => ownEvidence(dataset, importOf(dataset), base.evidenceOf(dataset)),
    parseScenario: scenarioReader(datasets, own.find, (code) => imports.refusals.get(code) ?? own.refusalOf(code)),
    findNode: (type, key) => {
      if (type !== "Vintage") return base.findNode(type, key);
      const dataset = byCode(key);
      return dataset && vintageView(dataset);
    },
    outcome: own.outcome(base.outcome),
  };
}
