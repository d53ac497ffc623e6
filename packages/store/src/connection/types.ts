import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** What PGlite and PostgreSQL have in common; a transaction is one too. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface TransactionOptions<T> {
  /** Whether this result means that what is published is another. */
  readonly changed?: (result: T) => boolean;
  /** How much is written, roughly. */
  readonly bytes?: number;
}

/** The way to one database. It is made at once and opened when it is first needed. */
export interface Connection {
  /** Opens the database if that did not happen yet, and writes a little. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** The same for reading: where nothing was ever stored, nothing is opened and `absent` is the answer. */
  peek<T>(work: (database: Database) => Promise<T>, absent: T): Promise<T>;
  /**
   * A transaction: whole or not at all. Where `changed` says of its result that it changed what is published, everybody
   * who subscribed hears of it once it is committed.
   */
  transact<T>(work: (database: Database) => Promise<T>, options?: TransactionOptions<T>): Promise<T>;
  /** Calls the listener after every such change, also of another process. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Statements that a library sends itself. */
export interface Statements {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: never[] }>;
}

/** What only a server has: several processes that tell each other things, and room for a library's own tables. */
export interface ServerConnection extends Connection {
  readonly statements: Statements;
  /** A transaction in which a library takes part: whole or not at all, and perhaps tried more than once. */
  together<T>(work: (database: Database, statements: Statements) => Promise<T>): Promise<T>;
  /** Hears what is said about work, by any process; "" where something may have been missed. Returns the way to stop. */
  onWork(listener: (word: string) => void): () => void;
}

/** Thrown inside a transaction to end it without a trace; the database is well. */
export class Rollback extends Error {}
