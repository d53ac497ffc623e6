import type { ImportProgress } from "@solidariteitskaart/data";
import type { Store } from "@solidariteitskaart/store";

/** Milliseconds between two notes of how far an import is. */
const PAUSE = 200;

export interface JobProgressNotes {
  readonly tell: (progress: ImportProgress) => void;
  /** When what was told last is noted. */
  readonly told: () => Promise<void>;
}

/** Notes in the store how far an import is, and stops it when somebody asked for that there. */
export function jobProgress(store: Store, jobId: string, stop: AbortController): JobProgressNotes {
  let last = 0;
  let note: Promise<void> | null = null;
  const write = async (progress: ImportProgress) => {
    try {
      // The end is noted together with what is stored.
      const goOn = await store.advanceJob(jobId, { ...progress, progress: Math.min(progress.progress, 0.99) });
      if (!goOn) stop.abort();
    } catch {
      // Whether the store can be reached is seen when the import is stored.
    } finally {
      note = null;
    }
  };
  return {
    tell(progress) {
      if (note !== null || Date.now() - last < PAUSE) return;
      last = Date.now();
      note = write(progress);
    },
    async told() {
      await note;
    },
  };
}
