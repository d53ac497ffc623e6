import { readStoredDataset } from "@solidariteitskaart/data";
import type { Dataset, Fault, Scenario } from "@solidariteitskaart/model";
import type { DatasetEntry, Store, StoredContent } from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import type { ImportOrigin, Platform } from "../platform/platform.js";
import { refusedVintage } from "../platform/vintages/refused-vintage.js";

/** Datasets kept in memory; one of corporations holds some megabytes. */
const KEPT = 20;
const TOKEN = /^[\w-]{32}$/;

/** Whether stored content is meant to be a recalculation; whether it can be read as one is another question. */
export const isVintage = ({ kind }: StoredContent): boolean => kind === "SECTOR" || kind === "REGION_TABLE";

/** Wherever a private recalculation is named, its name says whose figures those are. */
const labelOfOwn = ({ nl, en }: Dataset["vintage"]["label"]) => ({
  nl: `Eigen cijfers: ${nl}`,
  en: `Own figures: ${en}`,
});

interface Original {
  readonly dataset: Dataset;
  readonly origin: ImportOrigin;
}

export interface PrivateVintages {
  /** The dataset behind a token, under the token as its code: so every address and id made from it opens it again. */
  readonly find: (token: string) => Promise<Dataset | undefined>;
  /** Why what lies behind a token is not answered with, once it was asked for. */
  readonly refusalOf: (token: string) => Fault | undefined;
  readonly originOf: (dataset: Dataset) => ImportOrigin | null;
  /** The code that its owner gave it; undefined for what is no private import. */
  readonly codeOf: (dataset: Dataset) => string | undefined;
  /** Asks for an outcome under the code that its owner gave it: who knows a link can't be told by a hash. */
  readonly outcome: (ask: Platform["outcome"]) => Platform["outcome"];
}

export function privateVintages(store: Pick<Store, "entryByToken" | "datasetByToken">): PrivateVintages {
  const kept = new LRUCache<string, Dataset>({ max: KEPT });
  const originals = new WeakMap<Dataset, Original>();
  const refusals = new LRUCache<string, Fault>({ max: KEPT });

  async function load(token: string): Promise<Dataset | undefined> {
    const stored = await store.datasetByToken(token);
    if (stored === null || !isVintage(stored.content)) return undefined;
    const { content: raw, ...origin } = stored;
    const read = readStoredDataset(raw);
    if (!read.ok) {
      refusals.set(token, refusedVintage(origin.label.en, read.refusal));
      return undefined;
    }
    const { dataset: content } = read;
    const label = labelOfOwn(content.vintage.label);
    const dataset = { ...content, vintage: { ...content.vintage, code: token, label } };
    kept.set(token, dataset);
    originals.set(dataset, { dataset: content, origin });
    return dataset;
  }

  return {
    async find(token) {
      if (!TOKEN.test(token)) return undefined;
      // Asked each time: another process may have deleted it.
      const entry: DatasetEntry | null = await store.entryByToken(token);
      const known = kept.get(token);
      const original = known && originals.get(known);
      if (entry === null) kept.delete(token);
      if (entry === null || !known || !original) return entry === null ? undefined : load(token);
      originals.set(known, { ...original, origin: entry });
      return known;
    },
    refusalOf: (token) => refusals.get(token),
    originOf: (dataset) => originals.get(dataset)?.origin ?? null,
    codeOf: (dataset) => originals.get(dataset)?.dataset.vintage.code,
    outcome: (ask) => async (dataset, scenario) => {
      const original = originals.get(dataset);
      if (original === undefined) return ask(dataset, scenario);
      const asOwner: Scenario = { ...scenario, vintage: original.dataset.vintage.code };
      return { ...(await ask(original.dataset, asOwner)), scenario };
    },
  };
}
