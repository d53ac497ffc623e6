import { join } from "node:path";
import { NewerStore, openStore, type Store } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { ImportSettings } from "../config.js";
import type { Platform } from "../platform/platform.js";
import { type FileThreads, fileThreads } from "./file-threads.js";
import { startHousekeeping } from "./housekeeping.js";
import { importJobs } from "./import-jobs.js";
import { privateVintages } from "./private-vintages.js";
import { publishedBoundaries } from "./published-boundaries.js";
import { publishedVintages } from "./published-vintages.js";
import { sharedImportJobs } from "./shared-import-jobs.js";
import { sharedWork } from "./shared-work.js";
import type { ImportJobs } from "./started-import.js";
import { BOUNDARIES_CODE } from "./stored-boundaries.js";
import { uploadFolder } from "./upload-folder.js";
import { type Uploads, uploadsIn } from "./uploads.js";
import { type Imports, withImports } from "./with-imports.js";

/** Words that addresses and questions use for something else: no recalculation may be called so. */
const RESERVED = ["latest", "newest", "base", "default", "catalog", "data", "national", "none", "all", "nl", "en"];

/** Everything about figures that people bring. */
export interface OwnFigures {
  /** The platform as it is now: with what is published. */
  readonly platform: () => Platform;
  readonly store: Store;
  readonly uploads: Uploads;
  readonly jobs: ImportJobs;
  readonly threads: FileThreads;
  readonly settings: ImportSettings;
  /** Reads what is published again, at once: for who just changed it. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the store, which costs nothing until it is needed, and follows what is published. A store that is away is asked
 * again later.
 * @throws NewerStore where the store is for a later program: waiting would not help
 */
export async function openOwnFigures(alone: Platform, settings: ImportSettings, logger: Logger): Promise<OwnFigures> {
  const { databaseUrl, dataDir, maxBytes, uploadKeepMinutes } = settings;
  const store = openStore({
    folder: join(dataDir, "store"),
    databaseUrl: databaseUrl ?? undefined,
    reservedCodes: [...RESERVED, ...alone.datasets.map(({ vintage }) => vintage.code)],
  });
  await store.listPublished().catch(async (error: unknown) => {
    if (!(error instanceof NewerStore)) return;
    await store.close();
    throw error;
  });
  const own = privateVintages(store);
  const queue = settings.workersOnly && store.queue !== null ? { ...store.queue, take: () => undefined } : store.queue;
  const base: Platform = { ...alone, analyses: sharedWork(alone, { ...store, queue }, own, () => platform) };
  let imports: Imports = { published: [], refusals: new Map(), boundaries: null };
  let platform = withImports(base, imports, own);
  const takeOver = (changed: Partial<Imports>) => {
    imports = { ...imports, ...changed };
    platform = withImports(base, imports, own);
  };
  const boundaries = publishedBoundaries(store, logger, (found) => takeOver({ boundaries: found }));
  const vintages = publishedVintages(store, logger, boundaries, takeOver);
  const threads = fileThreads(base.ground);
  const place = store.uploads ?? uploadFolder(join(dataDir, "uploads"));
  const uploads = uploadsIn(place, { maxBytes, keepMinutes: uploadKeepMinutes });
  const parts = {
    store,
    threads,
    settings,
    logger,
    takenCodes: () => [BOUNDARIES_CODE, ...RESERVED, ...platform.datasets.map(({ vintage }) => vintage.code)],
  };
  const jobs = queue === null ? importJobs({ ...parts, uploads }) : sharedImportJobs({ ...parts, queue, place });
  await vintages.start();
  await boundaries.read();
  const stopHousekeeping = startHousekeeping({ store, uploads, settings, logger });
  return {
    platform: () => platform,
    store,
    uploads,
    jobs,
    threads,
    settings,
    refresh: async () => {
      await vintages.refresh();
      await boundaries.read();
    },
    stop: async () => {
      stopHousekeeping();
      vintages.stop();
      await jobs.stop();
      await threads.close();
      await store.close();
    },
  };
}
