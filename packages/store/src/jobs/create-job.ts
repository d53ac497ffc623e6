import { cleanText } from "../clean-text.js";
import type { Connection } from "../connection/types.js";
import { jobs } from "../schema/tables.js";
import { newSecret } from "../secrets.js";
import type { Job, NewJob } from "./types.js";

/** Begins a job: it runs from now on. */
export async function createJob(connection: Connection, { id = newSecret(), kind, fileName }: NewJob): Promise<Job> {
  const values = { id, kind, fileName: cleanText(fileName), state: "RUNNING" as const };
  const [job] = await connection.use((database) => database.insert(jobs).values(values).returning());
  return job as Job;
}
