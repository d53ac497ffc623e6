import {
  createClient,
  type ImportJob,
  ImportJobDocument,
  NetworkError,
  RequestRefusedError,
  watchImport,
} from "@solidariteitskaart/client";

/** As many faults as the API lists. */
const MOST_FAULTS = 1000;
const BREAKS_ENDURED = 5;
const PAUSE_MS = 1000;

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** How an import ended, with its faults; null where nobody knows of it. */
const endedJob = async (id: string, signal: AbortSignal): Promise<ImportJob | null> =>
  (await createClient("/graphql").request(ImportJobDocument, { id, first: MOST_FAULTS }, { signal })).importJob;

const isUnknown = (failure: unknown): boolean =>
  failure instanceof RequestRefusedError && failure.faults.some(({ code }) => code === "UNKNOWN_IMPORT");

interface Progress {
  readonly progress: number;
  readonly rowsRead: number;
}

/**
 * Follows an import until it has ended. A stream that breaks off is begun again: the import goes on without us.
 * @throws NetworkError when it can not be followed, also after several attempts
 */
export const followImport = async (
  id: string,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ImportJob | null> => {
  for (let breaks = 0; ; breaks++) {
    try {
      for await (const { progress, rowsRead } of watchImport("/graphql/stream", id, { signal })) {
        tell({ progress, rowsRead });
      }
      const job = await endedJob(id, signal);
      if (job?.state !== "RUNNING") return job;
    } catch (failure) {
      if (isUnknown(failure)) return null;
      const ended = failure instanceof NetworkError && failure.failure === "ABORTED";
      if (ended || breaks >= BREAKS_ENDURED) throw failure;
    }
    await pause(signal);
  }
};
