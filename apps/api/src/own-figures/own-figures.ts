import { join } from "node:path";
import { openStore, type Store } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { ImportSettings } from "../config.js";
import type { Platform } from "../platform/platform.js";
import { startHousekeeping } from "./housekeeping.js";
import { type ImportJobs, importJobs } from "./import-jobs.js";
import { privateVintages } from "./private-vintages.js";
import { publishedVintages } from "./published-vintages.js";
import { type UploadFolder, uploadFolder } from "./upload-folder.js";
import { withImports } from "./with-imports.js";

/** Everything about figures that people bring. */
export interface OwnFigures {
  /** The platform as it is now: with what is published. */
  readonly platform: () => Platform;
  readonly store: Store;
  readonly uploads: UploadFolder;
  readonly jobs: ImportJobs;
  readonly settings: ImportSettings;
  /** Reads what is published again, at once: for who just changed it. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens the store, which costs nothing until it is needed, and follows what is published. */
export async function openOwnFigures(base: Platform, settings: ImportSettings, logger: Logger): Promise<OwnFigures> {
  const { databaseUrl, dataDir, maxBytes, uploadKeepMinutes } = settings;
  const store = openStore({
    folder: join(dataDir, "store"),
    databaseUrl: databaseUrl ?? undefined,
    reservedCodes: base.datasets.map(({ vintage }) => vintage.code),
  });
  const own = privateVintages(store);
  let platform = withImports(base, [], own);
  const published = publishedVintages(store, logger, (vintages) => {
    platform = withImports(base, vintages, own);
  });
  const jobs = importJobs({
    store,
    ground: base.ground,
    settings,
    logger,
    takenCodes: () => platform.datasets.map(({ vintage }) => vintage.code),
  });
  const uploads = uploadFolder({ folder: join(dataDir, "uploads"), maxBytes, keepMinutes: uploadKeepMinutes });
  await published.start();
  const stopHousekeeping = startHousekeeping({ store, uploads, settings, logger });
  return {
    platform: () => platform,
    store,
    uploads,
    jobs,
    settings,
    refresh: published.refresh,
    stop: async () => {
      stopHousekeeping();
      published.stop();
      await jobs.stop();
      await store.close();
    },
  };
}
