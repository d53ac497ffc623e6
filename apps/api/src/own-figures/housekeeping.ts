import type { Store } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { ImportSettings } from "../config.js";
import type { Uploads } from "./uploads.js";

const PAUSE_MS = 5000;
/** Every so many pauses, an hour, what was kept long enough is deleted. */
const EVERY = 720;

interface HousekeepingParts {
  readonly store: Pick<Store, "deleteExpired" | "endAbandonedJobs">;
  readonly uploads: Pick<Uploads, "sweep">;
  readonly settings: Pick<ImportSettings, "keepDays" | "jobKeepDays">;
  readonly logger: Logger;
}

/** Deletes what was kept long enough, and ends imports that no process has to do any more: now, and from time to time. */
export function startHousekeeping({ store, uploads, settings, logger }: HousekeepingParts): () => void {
  let pauses = 0;
  const clean = async () => {
    try {
      await store.endAbandonedJobs();
      if (pauses % EVERY === 0) {
        await uploads.sweep();
        const gone = await store.deleteExpired({ imports: settings.keepDays, jobs: settings.jobKeepDays });
        if (gone.imports + gone.jobs > 0) logger.info(gone, "deleted what was kept long enough");
      }
    } catch (error) {
      logger.warn({ err: error }, "housekeeping of imports failed");
    }
    pauses += 1;
  };
  void clean();
  const timer = setInterval(() => void clean(), PAUSE_MS).unref();
  return () => clearInterval(timer);
}
