import { and, eq, not, sql } from "drizzle-orm";
import { cleanText } from "../clean-text.js";
import type { Connection } from "../connection/types.js";
import { importFaults, jobs, work } from "../schema/tables.js";
import type { FaultRecord } from "../types.js";
import type { JobFaults } from "./types.js";

const running = (id: string) => and(eq(jobs.id, id), eq(jobs.state, "RUNNING"));
/** Faults written at a time: a statement holds so many values at most. */
const batchSize = 500;

const clean = (text: string | null) => (text === null ? null : cleanText(text));

/** Ends a job with everything that is wrong with its file: job and faults together, or neither. */
export async function failJob(connection: Connection, id: string, { faults, count }: JobFaults): Promise<void> {
  const rows = faults.map((fault: FaultRecord, position) => ({
    jobId: id,
    position,
    code: fault.code,
    row: fault.row,
    column: clean(fault.column),
    value: clean(fault.value),
    allowed: clean(fault.allowed),
    message: cleanText(fault.message),
  }));
  await connection.transact(async (database) => {
    const ended = await database
      .update(jobs)
      .set({ state: "FAILED", faultCount: count, updatedAt: sql`now()` })
      .where(running(id))
      .returning({ id: jobs.id });
    if (ended.length === 0) return;
    for (let start = 0; start < rows.length; start += batchSize) {
      await database.insert(importFaults).values(rows.slice(start, start + batchSize));
    }
  });
}

/** Ends a job for a reason outside its file: "STORE_FULL", "INTERRUPTED". */
export async function abortJob(connection: Connection, id: string, failure: string): Promise<void> {
  await connection.use((database) =>
    database.update(jobs).set({ state: "FAILED", failure, updatedAt: sql`now()` }).where(running(id)),
  );
}

/** Ends a job that was asked to stop. */
export async function endCancelledJob(connection: Connection, id: string): Promise<void> {
  await connection.use((database) =>
    database.update(jobs).set({ state: "CANCELLED", updatedAt: sql`now()` }).where(running(id)),
  );
}

/** Asks a job to stop. False where it has ended already, or never was. */
export async function cancelJob(connection: Connection, id: string): Promise<boolean> {
  const asked = await connection.use((database) =>
    database.update(jobs).set({ cancelRequested: true }).where(running(id)).returning({ id: jobs.id }),
  );
  return asked.length > 0;
}

/** Seconds in which whoever begins a job adds its work. */
const beginning = 10;

/** Ends jobs that no process has to do any more: each that tried was killed, or the one that began them. Returns how many. */
export async function endAbandonedJobs(connection: Connection): Promise<number> {
  const isWorkedOn = sql`exists (select 1 from ${work} where ${work.key} = ${jobs.id} and ${work.failure} is null)`;
  const isNew = sql`${jobs.updatedAt} > now() - make_interval(secs => ${beginning})`;
  const ended = await connection.use((database) =>
    database
      .update(jobs)
      .set({ state: "FAILED", failure: "INTERRUPTED", updatedAt: sql`now()` })
      .where(and(eq(jobs.state, "RUNNING"), not(isWorkedOn), not(isNew)))
      .returning({ id: jobs.id }),
  );
  return ended.length;
}
