import { type DatasetEntry, type Store, StoreFailure } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { BoundarySet } from "../platform/boundaries/boundary-set.js";
import { BOUNDARIES_KIND, readBoundaries } from "./stored-boundaries.js";

export interface PublishedBoundaries {
  /** Looks whether other lines are published than before. Reading them takes seconds, for which no vintage waits. */
  readonly follow: (published: readonly DatasetEntry[]) => void;
  /** When what was followed last is read; false where the store could not be reached. */
  readonly read: () => Promise<boolean>;
}

/** The lines that the administrator imported, as long as they are published. */
export function publishedBoundaries(
  store: Pick<Store, "datasetByCode">,
  logger: Logger,
  changed: (boundaries: BoundarySet | null) => void,
): PublishedBoundaries {
  let known: string | null = null;
  let reading = Promise.resolve(true);

  async function look(entry: DatasetEntry | undefined): Promise<boolean> {
    const hash = entry?.hash ?? null;
    if (hash === known) return true;
    try {
      const boundaries = entry === undefined ? null : await readBoundaries(store, entry.code);
      if (entry !== undefined && boundaries === null) logger.error("the published boundaries are none of this version");
      changed(boundaries);
    } catch (error) {
      logger.error({ err: error }, "the published boundaries can't be read");
      if (error instanceof StoreFailure) return false;
      changed(null);
    }
    known = hash;
    return true;
  }

  return {
    follow(published) {
      const entry = published.find(({ kind }) => kind === BOUNDARIES_KIND);
      reading = reading.then(() => look(entry));
    },
    read: () => reading,
  };
}
