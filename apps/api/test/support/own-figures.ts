import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { templateFile } from "@solidariteitskaart/data";
import pg from "pg";
import { inject, vi } from "vitest";
import type { TestServer, Tree } from "./test-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

export const ADMIN_TOKEN = "a-token-that-nobody-guesses";

/** Runs a statement on the throw-away server, or on a database of it. */
export async function onServer(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database on the throw-away server; it ends with the server. */
export async function emptyDatabase(): Promise<string> {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** A file that is offered as a template. */
export async function templateBytes(name: string): Promise<Buffer> {
  const file = templateFile(name);
  if (file === null) throw new Error(`There is no template ${name}`);
  return readFile(file.path);
}

export type Asking = Pick<TestServer, "ask">;

export const START = /* GraphQL */ `
  mutation ($input: StartImportInput!) {
    startImport(input: $input) {
      ... on ImportStarted {
        job { id state progress }
        token
        deleteKey
      }
      ... on ImportFaults { faultCount faults { code column value allowed message } }
    }
  }
`;

const JOB = /* GraphQL */ `
  query ($id: ID!) {
    importJob(id: $id) {
      id kind fileName state progress rowsRead failure faultCount
      faults(first: 1000) { code row column value allowed message }
    }
  }
`;

export const vintageOf = (code: string) => ({ code, labelNl: "Eigen", labelEn: "Own", date: "2026-11-01" });

/** Waits until an import has ended. */
export async function endedJob({ ask }: Asking, id: string): Promise<Tree> {
  return vi.waitUntil<Tree | null>(
    async () => {
      const { body } = await ask(JOB, { id });
      const job = body.data?.importJob;
      if (job === undefined) return null;
      return String(job.state) === "RUNNING" ? null : job;
    },
    { timeout: 120_000, interval: 100 },
  );
}

export interface Imported {
  readonly token: string;
  readonly deleteKey: string;
  readonly job: Tree;
}

/** Imports, and waits until it has ended. */
export async function imported(server: Asking, input: object): Promise<Imported> {
  const { body } = await server.ask(START, { input });
  const started = body.data?.startImport;
  if (!started?.token) throw new Error(JSON.stringify(body));
  const job = await endedJob(server, String(started.job?.id));
  return { token: String(started.token), deleteKey: String(started.deleteKey), job };
}

/** The supervisor's long form: more rows than a municipality has corporations, as large as its real file. */
export function forecast(rows: number): Uint8Array<ArrayBuffer> {
  const lines = ["kvk_nummer;soort_instelling;daeb_indicatie;jaar;omschrijving;type_veld;gemeente;waarde"];
  for (let row = 0; row < rows; row++) {
    const kvk = String(10_000_000 + (row % 5000));
    lines.push(
      `${kvk};TI;J;${2025 + Math.floor(row / 5000)};Aantal zelfstandige eenheden woonruimte betaalbaar;aantal;Amsterdam;${row % 997}`,
    );
  }
  return new TextEncoder().encode(lines.join("\n"));
}
