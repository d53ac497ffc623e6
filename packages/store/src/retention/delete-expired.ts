import { and, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type { Connection } from "../connection/types.js";
import { datasets, jobs } from "../schema/tables.js";
import { deleteOldWork, forgetWork } from "../work/forget-work.js";

/** How long things are kept, in days; 0 is for ever. */
export interface Retention {
  /** Imports that are not published, counted from when they became private. */
  readonly imports: number;
  /** Records of imports that have ended, with their faults. */
  readonly jobs: number;
}

export interface Expired {
  readonly imports: number;
  readonly jobs: number;
}

const daysAgo = (days: number) => sql`now() - make_interval(days => ${days})`;

/** Deletes what was kept long enough. What is published, and what runs, stays. */
export function deleteExpired(connection: Connection, retention: Retention): Promise<Expired> {
  return connection.peek(
    async (database) => {
      const oldImports = and(eq(datasets.published, false), lt(datasets.privateSince, daysAgo(retention.imports)));
      const oldJobs = and(ne(jobs.state, "RUNNING"), lt(jobs.updatedAt, daysAgo(retention.jobs)));
      const ofThose = database.select({ id: datasets.id }).from(datasets).where(oldImports);
      if (retention.imports !== 0) await database.delete(jobs).where(inArray(jobs.datasetId, ofThose));
      const gone = {
        imports:
          retention.imports === 0
            ? []
            : await database.delete(datasets).where(oldImports).returning({ id: datasets.id }),
        jobs: retention.jobs === 0 ? [] : await database.delete(jobs).where(oldJobs).returning({ id: jobs.id }),
      };
      await forgetWork(
        database,
        gone.imports.map(({ id }) => id),
      );
      await deleteOldWork(database);
      return { imports: gone.imports.length, jobs: gone.jobs.length };
    },
    { imports: 0, jobs: 0 },
  );
}
