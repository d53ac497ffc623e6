// Prints slopes: how long things take at 1, 10, 100 and 1,000 times the data, on an empty database:
// npx turbo run build && npx pnpm --filter @solidariteitskaart/bench scale postgres://user@127.0.0.1:5432/empty [--write]
import { parseArgs } from "node:util";
import { importHoldings, loadFacts } from "@solidariteitskaart/data";
import { openStore } from "@solidariteitskaart/store";
import pg from "pg";
import { measureGrowth } from "../src/growth.js";
import { measure } from "../src/measure.js";
import { referenceSectors } from "../src/reference.js";
import { loadNow, publish } from "../src/report.js";
import { measureQueue } from "../src/scale/measure-queue.js";
import { digits, table } from "../src/table.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const [databaseUrl = ""] = positionals;
if (!databaseUrl.startsWith("postgres")) throw new Error("Give the address of an empty database: postgres://…");
const load = loadNow();
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();

/** Private imports and results of work that stand in the database: 1, 10, 100 and 1,000 times those of a busy year. */
const STORED = [100, 1000, 10_000, 100_000];
const TASKS = 200;

/** Rows as large as a table of regions and an ensemble are. */
async function fill(rows: number): Promise<void> {
  await database.query(
    `insert into datasets (id, code, kind, label, date, hash, content, content_seal, token_hash, delete_key_hash, provenance)
     select 'd' || n, 'c' || n, 'REGION_TABLE', '{}', '2026-11-01', md5(n::text), repeat(md5(n::text), 30), '', 't' || n, 'k' || n, '{}'
     from generate_series(1, $1::int) n on conflict do nothing`,
    [rows],
  );
  await database.query(
    `insert into work (key, id, queue, payload, result, progress)
     select 'w' || n, gen_random_uuid(), 'nothing', '{}', repeat(md5(n::text), 30), 1 from generate_series(1, $1::int) n
     on conflict do nothing`,
    [rows],
  );
  await database.query("analyze");
}

async function measureStored() {
  const rows: string[][] = [];
  const store = openStore({ databaseUrl, folder: "unused" });
  try {
    await store.listPublished();
    for (const stored of STORED) {
      await fill(stored);
      const found = await measure(() => store.entryByToken("nobody's"), { warmUp: 20, repeats: 100 });
      const listed = await measure(() => store.listPublished(), { warmUp: 5, repeats: 50 });
      const { tasks, alone, known } = await measureQueue(databaseUrl, `r${stored}`, TASKS);
      rows.push([stored, found.median, listed.median, known, alone, tasks].map((value) => digits(value)));
    }
  } finally {
    await store.close();
  }
  return rows;
}

const reading = loadFacts();
if (!reading.ok) throw new Error("The facts are damaged.");
const { facts } = reading;

/** The supervisor's long form, with so many rows. */
function holdings(rows: number): Uint8Array {
  const lines = ["kvk_nummer;soort_instelling;daeb_indicatie;jaar;omschrijving;type_veld;gemeente;waarde"];
  for (let row = 0; row < rows; row++)
    lines.push(
      `${10_000_000 + (row % 5000)};TI;J;${2025 + Math.floor(row / 5000)};Aantal zelfstandige eenheden woonruimte betaalbaar;aantal;Amsterdam;${row % 997}`,
    );
  return new TextEncoder().encode(lines.join("\n"));
}

async function measureImports() {
  const rows: string[][] = [];
  for (const count of [1000, 10_000, 100_000, 1_000_000]) {
    const bytes = holdings(count);
    const read = await measure(() => importHoldings(bytes, { facts, limits: { bytes: 5e8, rows: 1e7 } }), {
      warmUp: count > 10_000 ? 0 : 3,
      repeats: count > 100_000 ? 1 : 3,
    });
    const memory = process.memoryUsage().rss / 2 ** 20;
    rows.push([digits(count), digits(read.processor), digits((1000 * read.processor) / count), digits(memory)]);
  }
  return rows;
}

const [newest] = referenceSectors();
if (newest === undefined) throw new Error("There is no reference sector.");
const growth = await measureGrowth(newest);
const parts = [
  `## Corporations\n\nProjection and balance of one outcome; time of the processor.\n\n${table(
    ["corporations", "ms", "µs each"],
    growth.map((point) => [
      String(point.corporations),
      digits(point.processor),
      digits((1000 * point.processor) / point.corporations),
    ]),
  )}`,
  `## Rows of a file\n\nA file of holdings; time of the processor.\n\n${table(["rows", "ms", "µs a row", "MB of the process"], await measureImports())}`,
  `## What is stored\n\nPrivate imports, and as many results of work; milliseconds, the middle one. The queue: two processes on one PostgreSQL, tasks that do nothing.\n\n${table(
    ["rows", "find a token", "list what is published", "a known task", "a new task", "tasks a second"],
    await measureStored(),
  )}`,
];
await database.end();
await publish(
  {
    name: "scale",
    title: "Slopes",
    load,
    how: [
      "PostgreSQL is on the machine that asks. By `npx pnpm --filter @solidariteitskaart/bench scale ADDRESS --write`, on an empty",
      "database; [scale.md](../scale.md) says what follows.",
    ],
    parts,
  },
  values.write,
);
