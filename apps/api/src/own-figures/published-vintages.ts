import type { Store } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import { isVintage } from "./private-vintages.js";
import type { PublishedVintage } from "./with-imports.js";

export interface PublishedVintages {
  /** Reads what is published, and from then on follows every change. */
  readonly start: () => Promise<void>;
  readonly current: () => readonly PublishedVintage[];
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds until a store that could not be reached is asked again. */
const RETRY = 2000;

/** What everybody may see, as the store has it now. A store that can't be reached leaves what was known before. */
export function publishedVintages(
  store: Pick<Store, "listPublished" | "datasetByCode" | "onDatasetsChanged">,
  logger: Logger,
  changed: (vintages: readonly PublishedVintage[]) => void,
): PublishedVintages {
  let vintages: readonly PublishedVintage[] = [];
  let reading: Promise<void> | null = null;
  let wanted = 0;
  let retry: NodeJS.Timeout | undefined;
  let unsubscribe = () => {};
  let stopped = false;

  async function read(): Promise<void> {
    const entries = await store.listPublished();
    const known = new Map(vintages.map((vintage) => [vintage.origin.hash, vintage.dataset]));
    const found = await Promise.all(
      entries.map(async (origin): Promise<PublishedVintage[]> => {
        const same = known.get(origin.hash);
        if (same !== undefined) return [{ dataset: same, origin }];
        const stored = await store.datasetByCode(origin.code);
        return stored !== null && isVintage(stored.content) ? [{ dataset: stored.content, origin }] : [];
      }),
    );
    vintages = found.flat();
    changed(vintages);
  }

  async function readUntilSettled(): Promise<void> {
    let seen: number;
    do {
      seen = wanted;
      try {
        await read();
      } catch (error) {
        logger.warn({ err: error }, "what is published can't be read; trying again");
        clearTimeout(retry);
        if (!stopped) retry = setTimeout(() => void refresh(), RETRY).unref();
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
    current: () => vintages,
    refresh,
    stop: () => {
      stopped = true;
      clearTimeout(retry);
      unsubscribe();
    },
  };
}
