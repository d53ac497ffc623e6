import { asc, eq } from "drizzle-orm";
import type { Connection } from "../connection/types.js";
import { importFaults, jobs } from "../schema/tables.js";
import type { FaultRecord } from "../types.js";
import type { Job } from "./types.js";

export async function jobById(connection: Connection, id: string): Promise<Job | null> {
  const rows = await connection.peek((database) => database.select().from(jobs).where(eq(jobs.id, id)), []);
  return rows[0] ?? null;
}

/** The faults of a failed import in the order in which they were found. */
export function faultsOfJob(connection: Connection, id: string): Promise<readonly FaultRecord[]> {
  const { code, row, column, value, allowed, message } = importFaults;
  return connection.peek(
    (database) =>
      database
        .select({ code, row, column, value, allowed, message })
        .from(importFaults)
        .where(eq(importFaults.jobId, id))
        .orderBy(asc(importFaults.position)),
    [],
  );
}
