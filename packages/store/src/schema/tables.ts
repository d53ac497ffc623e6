import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { JobState } from "../jobs/types.js";
import type { FaultRecord, Label, Provenance } from "../types.js";

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * What was imported, immutable: a row is written once, whole. Only publishing and withdrawing change it, and deleting
 * removes it. Secrets are kept as hashes, so that whoever reads the database can't open a private import by its link.
 */
export const datasets = pgTable(
  "datasets",
  {
    id: text("id").primaryKey(),
    code: text("code").notNull(),
    kind: text("kind").notNull(),
    label: jsonb("label").$type<Label>().notNull(),
    /** ISO date. */
    date: text("date").notNull(),
    /** The model's hash of the content. */
    hash: text("hash").notNull(),
    /** JSON as it was given. */
    content: text("content").notNull(),
    /** SHA-256 of that text: a damaged row is noticed when it is read. */
    contentSeal: text("content_seal").notNull(),
    tokenHash: text("token_hash").notNull(),
    deleteKeyHash: text("delete_key_hash").notNull(),
    provenance: jsonb("provenance").$type<Provenance>().notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** Since when nobody but the holder of its link can see it: its import, or the end of its publication. */
    privateSince: moment("private_since").notNull().defaultNow(),
    published: boolean("published").notNull().default(false),
    publishedAt: moment("published_at"),
    /** Counts the publications under one code: 1 for the first. Null until published. */
    version: integer("version"),
  },
  (table) => [
    uniqueIndex("datasets_token").on(table.tokenHash),
    uniqueIndex("datasets_published_code").on(table.code).where(sql`${table.published}`),
    uniqueIndex("datasets_code_version").on(table.code, table.version),
  ],
);

export const jobs = pgTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    fileName: text("file_name").notNull(),
    state: text("state").$type<JobState>().notNull(),
    /** 0..1. */
    progress: doublePrecision("progress").notNull().default(0),
    rowsRead: integer("rows_read").notNull().default(0),
    cancelRequested: boolean("cancel_requested").notNull().default(false),
    /** What went wrong besides faults in the file: "INTERRUPTED", "STORE_FULL", ... */
    failure: text("failure"),
    /** All faults found; the list holds the first of them. */
    faultCount: integer("fault_count").notNull().default(0),
    datasetId: text("dataset_id").references(() => datasets.id, { onDelete: "set null" }),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (table) => [index("jobs_state").on(table.state, table.updatedAt)],
);

export const importFaults = pgTable(
  "import_faults",
  {
    jobId: text("job_id")
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    code: text("code").notNull(),
    row: bigint("row", { mode: "number" }),
    column: text("column_name"),
    value: text("value"),
    allowed: text("allowed"),
    message: text("message").notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.position] })],
);

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** Files on their way, where several processes must reach them. Who has the id may use one, so only its hash is kept. */
export const uploads = pgTable("uploads", {
  idHash: text("id_hash").primaryKey(),
  fileName: text("file_name").notNull(),
  /** Null until the file is whole. */
  size: bigint("size", { mode: "number" }),
  sha256: text("sha256"),
  createdAt: moment("created_at").notNull().defaultNow(),
});

export const uploadParts = pgTable(
  "upload_parts",
  {
    idHash: text("id_hash")
      .notNull()
      .references(() => uploads.idHash, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    bytes: bytes("bytes").notNull(),
  },
  (table) => [primaryKey({ columns: [table.idHash, table.position] })],
);

/**
 * Long work: what was asked, who does it, how far it is, and what came of it, each key once. In which order it is done, and how
 * often it is tried, is kept by pg-boss under the same id.
 */
export const work = pgTable(
  "work",
  {
    key: text("key").primaryKey(),
    /** Follows from the key. */
    id: uuid("id").notNull().unique(),
    queue: text("queue").notNull(),
    /** JSON. */
    payload: text("payload").notNull(),
    /** Imports that it is about: it goes with them. */
    datasetIds: text("dataset_ids").array().notNull().default([]),
    /** A file that it needs: kept as long as this waits. */
    uploadHash: text("upload_hash"),
    /** The process that does it now, and when that last said so. */
    worker: text("worker"),
    beatAt: moment("beat_at"),
    /** 0..1. */
    progress: doublePrecision("progress").notNull().default(0),
    /** Whoever waits says so again and again; null: wanted until it is done. */
    wantedUntil: moment("wanted_until"),
    /** JSON. */
    result: text("result"),
    /** Why there is no result: "INTERRUPTED", "INTERNAL". */
    failure: text("failure"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [index("work_worker").on(table.beatAt).where(sql`${table.worker} is not null`)],
);

export type DatasetRow = typeof datasets.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;
export type FaultRow = FaultRecord & { readonly jobId: string; readonly position: number };
