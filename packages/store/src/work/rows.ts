import { createHash } from "node:crypto";
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { workChannel } from "../connection/postgres-changes.js";
import type { Database } from "../connection/types.js";
import { work } from "../schema/tables.js";

/** Whoever waits for a task says so every second; after this silence nobody does. Seconds. */
const wantedFor = 5;
/** Whoever does a task says so every second; after this silence it is dead. Seconds. */
const silence = 8;

/** The id under which pg-boss knows a task. */
export function idOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

export const wantedUntil = sql`now() + make_interval(secs => ${wantedFor})`;
export const isWanted = or(isNull(work.wantedUntil), sql`${work.wantedUntil} > now()`);
export const isSilent = and(
  sql`${work.worker} is not null`,
  lt(work.beatAt, sql`now() - make_interval(secs => ${silence})`),
);

/** What a process does now. */
export const doneBy = (worker: string, key: string) => and(eq(work.key, key), eq(work.worker, worker));

/** Says to all who listen that something happened to a task, once this is committed. */
export async function say(database: Database, word: string): Promise<void> {
  await database.execute(sql`select pg_notify(${workChannel}, ${word})`);
}

/** Says that somebody here waits for these. */
export async function want(database: Database, keys: readonly string[]): Promise<void> {
  await database
    .update(work)
    .set({ wantedUntil })
    .where(and(inArray(work.key, [...keys]), sql`${work.wantedUntil} is not null`));
}

/** Says that this process lives and does these. Returns those that it should go on with. */
export async function beat(database: Database, worker: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database
    .update(work)
    .set({ beatAt: sql`now()` })
    .where(and(eq(work.worker, worker), inArray(work.key, [...keys])))
    .returning({ key: work.key, wanted: sql<boolean>`${work.wantedUntil} is null or ${work.wantedUntil} > now()` });
  return new Set(rows.filter(({ wanted }) => wanted).map(({ key }) => key));
}
