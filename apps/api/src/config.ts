import { homedir } from "node:os";
import { join } from "node:path";
import type { Fault } from "@solidariteitskaart/model";
import { z } from "zod";

/** What the environment decides; everything else is code. */
export interface Settings {
  readonly port: number;
  /** Address to listen on; 127.0.0.1 keeps the API on this machine. */
  readonly host: string;
  /** Never ask a service on the internet. */
  readonly offline: boolean;
  /** Folder for fetched files that may be thrown away. */
  readonly cacheDir: string;
  /** Boundaries that the operator imported (GeoJSON), or null. */
  readonly boundariesFile: string | null;
  readonly imports: ImportSettings;
  /** Number of proxies in front that may tell the client's address; 0 believes no header. */
  readonly trustProxy: number;
  /** Requests per visitor in ten seconds, and by them what queries may cost; 0 switches every limit per visitor off. */
  readonly rateLimit: number;
  /** Shared with the site, which says by it for whom it asks; null: no site. */
  readonly siteKey: string | null;
  /** Origin under which visitors reach the files; null: where this listens. */
  readonly publicUrl: string | null;
  /** Seconds between the request to stop and the closing of the door. */
  readonly drainSeconds: number;
  readonly logLevel: LogLevel;
}

/** Figures that people bring. */
export interface ImportSettings {
  /** A PostgreSQL server; null: PGlite in the data folder. */
  readonly databaseUrl: string | null;
  /** Folder for what must be kept: the embedded database, and files on their way. */
  readonly dataDir: string;
  /** Who has it may publish; null: nobody may. */
  readonly adminToken: string | null;
  readonly maxBytes: number;
  readonly maxRows: number;
  /** Days that a private import is kept; 0 is for ever. */
  readonly keepDays: number;
  /** Days that the record of an import is kept, with its faults; 0 is for ever. */
  readonly jobKeepDays: number;
  /** Minutes that a file waits for its import. */
  readonly uploadKeepMinutes: number;
  /** Files per client in ten minutes; 0 switches the limit off. */
  readonly uploadRateLimit: number;
  /** Whether this process leaves the long work that all share on PostgreSQL to others. */
  readonly workersOnly: boolean;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Outside the program's own folder: whoever cleans or replaces that must not lose what people brought. */
const DEFAULT_DATA_DIR = join(folderForData(), "solidariteitskaart");
const DEFAULT_CACHE_DIR = join(DEFAULT_DATA_DIR, "cache");
const MEGABYTE = 2 ** 20;

/** Where programs of this user keep their data, as each system has it. */
function folderForData(): string {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (XDG_DATA_HOME) return XDG_DATA_HOME;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  return process.platform === "darwin"
    ? join(homedir(), "Library", "Application Support")
    : join(homedir(), ".local", "share");
}

const DAYS = "a number of days, 0 for ever";

const wholeNumber = (from: number, to: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to)
    .default(fallback);

const flag = z
  .enum(["0", "1", "false", "true"])
  .transform((value) => value === "1" || value === "true")
  .default(false);

const text = z.string().min(1).max(4096);

const secret = z
  .string()
  .regex(/^[\x21-\x7e]{20,200}$/)
  .optional();

/** One row per variable: what it is for, how it is read and what is allowed, in words. docs/operate.md has them all. */
export const VARIABLES = {
  API_PORT: {
    about: "Port on which the API listens.",
    schema: wholeNumber(1, 65_535, 4000),
    allowed: "a whole number from 1 to 65535",
  },
  HOST: {
    about: "Address on which the API listens; 127.0.0.1 keeps it on this machine.",
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]{1,255}$/)
      .default("127.0.0.1"),
    allowed: "a host name or address, such as 127.0.0.1 or 0.0.0.0",
  },
  NPA_OFFLINE: { about: "Never ask a service on the internet.", schema: flag, allowed: "1 or 0" },
  CACHE_DIR: {
    about: "Folder for fetched files that may be thrown away.",
    usual: "`cache` in the usual DATA_DIR",
    schema: text.default(DEFAULT_CACHE_DIR),
    allowed: "a folder",
  },
  BOUNDARIES_FILE: { about: "Boundaries of your own.", schema: text.optional(), allowed: "a GeoJSON file" },
  DATABASE_URL: {
    about: "A PostgreSQL server; without one the embedded database in DATA_DIR.",
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/)
      .optional(),
    allowed: "postgres://user:password@host:port/database",
    secret: true,
  },
  DATA_DIR: {
    about: "What must be kept: the embedded database, and files on their way.",
    usual: "`solidariteitskaart` where programs of this user keep data",
    schema: text.default(DEFAULT_DATA_DIR),
    allowed: "a folder",
  },
  ADMIN_TOKEN: {
    about: "Who has it may publish; without one nobody may.",
    schema: secret,
    allowed: "20 to 200 letters, digits and signs, made at random",
    secret: true,
  },
  IMPORT_MAX_BYTES: {
    about: "Largest file of an import.",
    schema: wholeNumber(1000, 500 * MEGABYTE, 25 * MEGABYTE),
    allowed: "bytes of a file, 1000 to 524288000",
  },
  IMPORT_MAX_ROWS: {
    about: "Most rows of an import.",
    schema: wholeNumber(1, 10_000_000, 1_000_000),
    allowed: "rows of a file, 1 to 10000000",
  },
  IMPORT_KEEP_DAYS: { about: "How long a private import is kept.", schema: wholeNumber(0, 36_500, 365), allowed: DAYS },
  JOB_KEEP_DAYS: {
    about: "How long the record of an import is kept, with its faults.",
    schema: wholeNumber(0, 36_500, 30),
    allowed: DAYS,
  },
  UPLOAD_KEEP_MINUTES: {
    about: "How long a file waits for its import.",
    schema: wholeNumber(1, 10_000, 60),
    allowed: "a number of minutes, 1 to 10000",
  },
  UPLOAD_RATE_LIMIT: {
    about: "Files of one visitor.",
    schema: wholeNumber(0, 100_000, 60),
    allowed: "files per client in ten minutes, 0 for no limit",
  },
  WORKERS_ONLY: {
    about: "Leave ensembles, analyses and imports to `npm run worker`; only with DATABASE_URL.",
    schema: flag,
    allowed: "1 or 0",
  },
  TRUST_PROXY: {
    about: "How many entries of X-Forwarded-For are believed, from the right.",
    schema: wholeNumber(0, 10, 0),
    allowed: "the number of proxies in front, 0 to 10",
  },
  RATE_LIMIT: {
    about: "Requests of one visitor; points, time and places follow from it, and 0 switches them off too.",
    schema: wholeNumber(0, 1_000_000, 1000),
    allowed: "requests per client in ten seconds, 0 for no limit",
  },
  SITE_KEY: {
    about: "The same as the site's: by it the API believes for whom the site asks.",
    schema: secret,
    allowed: "20 to 200 letters, digits and signs, made at random",
    secret: true,
  },
  PUBLIC_URL: {
    about: "Origin of the addresses in files and in the catalogue.",
    usual: "where the API listens",
    schema: z
      .string()
      .regex(/^https?:\/\/[\w.:[\]-]+\/?$/)
      .transform((url) => new URL(url).origin)
      .optional(),
    allowed: "the address of the site as visitors type it, such as https://example.org",
  },
  DRAIN_SECONDS: {
    about: "How long kept connections may ask once more before the door closes.",
    schema: wholeNumber(0, 60, 1),
    allowed: "a number of seconds, 0 to 60",
  },
  /** Read before anything else is loaded: small-heap.ts. */
  LITTLE_MEMORY: {
    about: "With 0 the API takes more memory, and a quarter less processor time.",
    schema: z.enum(["0", "1"]).default("1"),
    allowed: "0 or 1",
  },
  LOG_LEVEL: {
    about: "What is logged, as JSON on standard error; debug notes every request.",
    schema: z.enum(LOG_LEVELS).default("info"),
    allowed: LOG_LEVELS.join(", "),
  },
} as const;

type VariableName = keyof typeof VARIABLES;
type Environment = Readonly<Record<string, string | undefined>>;
export type SettingsResult = { readonly settings: Settings } | { readonly faults: readonly Fault[] };

/** Reads the environment. An empty variable counts as absent. All faults at once. */
export function readSettings(env: Environment): SettingsResult {
  const faults = (Object.keys(VARIABLES) as VariableName[]).flatMap((name) => faultOf(name, env) ?? []);
  if (faults.length > 0) return { faults };
  const read = <T>(schema: z.ZodType<T>, name: VariableName): T => schema.parse(given(name, env));
  return {
    settings: {
      port: read(VARIABLES.API_PORT.schema, "API_PORT"),
      host: read(VARIABLES.HOST.schema, "HOST"),
      offline: read(VARIABLES.NPA_OFFLINE.schema, "NPA_OFFLINE"),
      cacheDir: read(VARIABLES.CACHE_DIR.schema, "CACHE_DIR"),
      boundariesFile: read(VARIABLES.BOUNDARIES_FILE.schema, "BOUNDARIES_FILE") ?? null,
      imports: {
        databaseUrl: read(VARIABLES.DATABASE_URL.schema, "DATABASE_URL") ?? null,
        dataDir: read(VARIABLES.DATA_DIR.schema, "DATA_DIR"),
        adminToken: read(VARIABLES.ADMIN_TOKEN.schema, "ADMIN_TOKEN") ?? null,
        maxBytes: read(VARIABLES.IMPORT_MAX_BYTES.schema, "IMPORT_MAX_BYTES"),
        maxRows: read(VARIABLES.IMPORT_MAX_ROWS.schema, "IMPORT_MAX_ROWS"),
        keepDays: read(VARIABLES.IMPORT_KEEP_DAYS.schema, "IMPORT_KEEP_DAYS"),
        jobKeepDays: read(VARIABLES.JOB_KEEP_DAYS.schema, "JOB_KEEP_DAYS"),
        uploadKeepMinutes: read(VARIABLES.UPLOAD_KEEP_MINUTES.schema, "UPLOAD_KEEP_MINUTES"),
        uploadRateLimit: read(VARIABLES.UPLOAD_RATE_LIMIT.schema, "UPLOAD_RATE_LIMIT"),
        workersOnly: read(VARIABLES.WORKERS_ONLY.schema, "WORKERS_ONLY"),
      },
      trustProxy: read(VARIABLES.TRUST_PROXY.schema, "TRUST_PROXY"),
      rateLimit: read(VARIABLES.RATE_LIMIT.schema, "RATE_LIMIT"),
      siteKey: read(VARIABLES.SITE_KEY.schema, "SITE_KEY") ?? null,
      publicUrl: read(VARIABLES.PUBLIC_URL.schema, "PUBLIC_URL") ?? null,
      drainSeconds: read(VARIABLES.DRAIN_SECONDS.schema, "DRAIN_SECONDS"),
      logLevel: read(VARIABLES.LOG_LEVEL.schema, "LOG_LEVEL"),
    },
  };
}

function given(name: VariableName, env: Environment): string | undefined {
  return env[name] === "" ? undefined : env[name];
}

function faultOf(name: VariableName, env: Environment): Fault | undefined {
  const variable = VARIABLES[name];
  const value = given(name, env);
  if (variable.schema.safeParse(value).success) return undefined;
  const shown = "secret" in variable ? "(hidden)" : (value ?? null);
  const message = `${name} is ${shown ?? "missing"}; it must be ${variable.allowed}.`;
  return { code: "INVALID_SETTING", path: name, value: shown, allowed: variable.allowed, message };
}
