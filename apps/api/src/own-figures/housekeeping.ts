import type { Store } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { ImportSettings } from "../config.js";
import type { UploadFolder } from "./upload-folder.js";

const MINUTE_MS = 60_000;
/** An import notes several times a second how far it is: after this silence its process is gone. */
const SILENT_SECONDS = 300;
/** Every so many minutes what was kept long enough is deleted. */
const EVERY = 60;

interface HousekeepingParts {
  readonly store: Pick<Store, "deleteExpired" | "endAbandonedJobs">;
  readonly uploads: Pick<UploadFolder, "sweep">;
  readonly settings: Pick<ImportSettings, "keepDays" | "jobKeepDays">;
  readonly logger: Logger;
}

/** Deletes what was kept long enough, and ends imports whose process is gone: now, and from time to time. */
export function startHousekeeping({ store, uploads, settings, logger }: HousekeepingParts): () => void {
  let minutes = 0;
  const clean = async () => {
    try {
      await store.endAbandonedJobs(SILENT_SECONDS);
      if (minutes % EVERY === 0) {
        await uploads.sweep();
        const gone = await store.deleteExpired({ imports: settings.keepDays, jobs: settings.jobKeepDays });
        if (gone.imports + gone.jobs > 0) logger.info(gone, "deleted what was kept long enough");
      }
    } catch (error) {
      logger.warn({ err: error }, "housekeeping of imports failed");
    }
    minutes += 1;
  };
  void clean();
  const timer = setInterval(() => void clean(), MINUTE_MS).unref();
  return () => clearInterval(timer);
}
