import { readStoredDataset } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import type { Store } from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import type { Platform } from "../platform/platform.js";
import type { Analyses } from "../work/analyses.js";
import type { PrivateVintages } from "./private-vintages.js";

/** Imports whose content is kept in memory, for tasks that follow each other. */
const KEPT = 5;

/** Analyses as all processes on one PostgreSQL share them; those of this process alone where the store is embedded. */
export function sharedWork(
  base: Platform,
  store: Pick<Store, "queue" | "datasetById" | "hasDataset">,
  own: PrivateVintages,
  platform: () => Platform,
): Analyses {
  const { queue } = store;
  if (queue === null) return base.analyses;
  const kept = new LRUCache<string, Dataset>({ max: KEPT });

  async function imported(id: string): Promise<Dataset | undefined> {
    // Asked each time: it may have been deleted meanwhile.
    if (!(await store.hasDataset(id))) {
      kept.delete(id);
      return undefined;
    }
    const known = kept.get(id);
    if (known !== undefined) return known;
    const stored = await store.datasetById(id);
    const read = stored && readStoredDataset(stored.content);
    if (!read?.ok) return undefined;
    kept.set(id, read.dataset);
    return read.dataset;
  }

  return base.analyses.sharedBy({
    queue,
    modelHash: base.modelHash,
    nameOf: (dataset) => ({
      hash: dataset.hash,
      code: own.codeOf(dataset) ?? dataset.vintage.code,
      importId: platform().importOf(dataset)?.id ?? null,
    }),
    find: async ({ hash, importId }) =>
      importId === null ? base.datasets.find((dataset) => dataset.hash === hash) : imported(importId),
  });
}
