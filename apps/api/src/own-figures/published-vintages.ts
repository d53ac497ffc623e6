import { readStoredDataset } from "@solidariteitskaart/data";
import type { Fault } from "@solidariteitskaart/model";
import { type Store, StoreFailure } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import { refusedVintage } from "../platform/vintages/refused-vintage.js";
import { isVintage } from "./private-vintages.js";
import type { PublishedBoundaries } from "./published-boundaries.js";
import type { Imports, VintageOfImport } from "./with-imports.js";

export interface PublishedVintages {
  /** Reads what is published, and from then on follows every change. */
  readonly start: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds until a store that could not be reached is asked again. */
const RETRY = 2000;

/** What everybody may see, as the store has it now. A store that can't be reached leaves what was known before. */
export function publishedVintages(
  store: Pick<Store, "listPublished" | "datasetByCode" | "onDatasetsChanged">,
  logger: Logger,
  boundaries: PublishedBoundaries,
  changed: (found: Pick<Imports, "published" | "refusals">) => void,
): PublishedVintages {
  let vintages: readonly VintageOfImport[] = [];
  let reading: Promise<void> | null = null;
  let wanted = 0;
  let retry: NodeJS.Timeout | undefined;
  let unsubscribe = () => {};
  let stopped = false;

  async function read(): Promise<void> {
    const entries = await store.listPublished();
    const known = new Map(vintages.map((vintage) => [vintage.origin.hash, vintage.dataset]));
    boundaries.follow(entries);
    const refusals = new Map<string, Fault>();
    const found = await Promise.all(
      entries.map(async (origin): Promise<VintageOfImport[]> => {
        const same = known.get(origin.hash);
        if (same !== undefined) return [{ dataset: same, origin }];
        const stored = await store.datasetByCode(origin.code).catch((error: unknown) => {
          if (error instanceof StoreFailure) throw error;
          // One that is damaged in the store keeps nobody from the others.
          logger.error({ err: error }, `the published vintage ${origin.code} can't be read`);
          return null;
        });
        if (stored === null || !isVintage(stored.content)) return [];
        const reading = readStoredDataset(stored.content);
        if (reading.ok) return [{ dataset: reading.dataset, origin }];
        refusals.set(origin.code, refusedVintage(origin.label.en, reading.refusal));
        logger.warn({ refusal: reading.refusal }, `the published vintage ${origin.code} is not shown`);
        return [];
      }),
    );
    vintages = found.flat();
    changed({ published: vintages, refusals });
  }

  function tryAgain(): void {
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(() => void refresh(), RETRY).unref();
  }

  async function readUntilSettled(): Promise<void> {
    let seen: number;
    do {
      seen = wanted;
      try {
        await read();
        void boundaries.read().then((reached) => reached || tryAgain());
      } catch (error) {
        logger.warn({ err: error }, "what is published can't be read; trying again");
        tryAgain();
      }
    } while (seen !== wanted);
  }

  function refresh(): Promise<void> {
    wanted += 1;
    reading ??= readUntilSettled().finally(() => {
      reading = null;
    });
    return reading;
  }

  return {
    start: async () => {
      unsubscribe = store.onDatasetsChanged(() => void refresh());
      await refresh();
    },
    refresh,
    stop: () => {
      stopped = true;
      clearTimeout(retry);
      unsubscribe();
    },
  };
}
