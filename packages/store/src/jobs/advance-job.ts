import { and, eq, sql } from "drizzle-orm";
import type { Connection } from "../connection/types.js";
import { jobs } from "../schema/tables.js";
import type { JobProgress } from "./types.js";

/**
 * Notes how far a job is.
 * @returns false where it has to stop: it was cancelled, or it is gone
 */
export async function advanceJob(
  connection: Connection,
  id: string,
  { progress, rowsRead }: JobProgress,
): Promise<boolean> {
  const [job] = await connection.use((database) =>
    database
      .update(jobs)
      .set({ progress: Math.min(1, Math.max(0, progress)), rowsRead, updatedAt: sql`now()` })
      .where(and(eq(jobs.id, id), eq(jobs.state, "RUNNING")))
      .returning({ cancelRequested: jobs.cancelRequested }),
  );
  return job !== undefined && !job.cancelRequested;
}
