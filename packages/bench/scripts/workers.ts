// Prints how much more is done by more workers, and that a sweep in the middle of which one is killed ends complete, each result
// once, on an empty database:
// npx turbo run build && npx pnpm --filter @solidariteitskaart/bench workers postgres://user@127.0.0.1:5432/empty [--write]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { type ApiProcess, startApiProcess } from "../src/publication/api-process.js";
import { loadNow, publish } from "../src/report.js";
import { digits, table } from "../src/table.js";
import { runSweep } from "../src/workers/run-sweep.js";
import { startWorker, type WorkerProcess } from "../src/workers/worker-process.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    questions: { type: "string", default: "24" },
    runs: { type: "string", default: "500" },
    write: { type: "boolean", default: false },
  },
});
const [questions, runs] = [Number(values.questions), Number(values.runs)];
const PORT = 4815;
/** Seeds of a round: more than it has questions. */
const SEEDS = 10_000;
/** Workers of each round, and whether one of them is killed in the middle. */
const ROUNDS = [
  { workers: 1, kill: false },
  { workers: 2, kill: false },
  { workers: 4, kill: false },
  { workers: 4, kill: true },
];

const load = loadNow();
const folder = await mkdtemp(join(tmpdir(), "workers-"));
const [DATABASE_URL = ""] = positionals;
if (!DATABASE_URL.startsWith("postgres")) throw new Error("Give the address of an empty database: postgres://…");
const env = { DATABASE_URL, DATA_DIR: folder };
const database = new pg.Client({ connectionString: DATABASE_URL });
const rows: string[][] = [];
let api: ApiProcess | undefined;
let workers: WorkerProcess[] = [];

async function round(name: number, { workers: count, kill }: (typeof ROUNDS)[number], api: ApiProcess) {
  workers = await Promise.all(Array.from({ length: count }, (_, number) => startWorker(env, number)));
  const before = await sum(workers, (worker) => worker.processor());
  const begun = performance.now();
  let killed: Promise<void> | undefined;
  const answers = await runSweep(api, { questions, runs, seed: name * SEEDS }, (answered) => {
    if (kill && answered >= questions / 3) killed ??= workers[0]?.kill();
  });
  await killed;
  const seconds = (performance.now() - begun) / 1000;
  const alive = kill ? workers.slice(1) : workers;
  const processor = (await sum(alive, (worker) => worker.processor())) - before;
  const memory = (await sum(alive, (worker) => worker.memory())) / alive.length;
  await Promise.all(alive.map((worker) => worker.stop()));
  const written = await database.query<{ all: number; keys: number }>(
    "select count(*)::int as all, count(distinct key)::int as keys from written where round = $1",
    [name],
  );
  const { all = 0, keys = 0 } = written.rows[0] ?? {};
  const wrong = answers.find((answer) => !answer.includes("p50"));
  if (answers.length !== questions || wrong !== undefined) throw new Error(`A question was not answered: ${wrong}`);
  if (all !== questions || keys !== questions) throw new Error(`${all} results of ${keys} questions were written.`);
  rows.push([
    kill ? `${count}, one killed` : String(count),
    digits(seconds),
    digits((questions / seconds) * 60),
    kill ? "" : digits(processor / questions),
    digits(memory),
    String(answers.length),
    `${all} of ${keys}`,
  ]);
}

async function sum<T>(all: readonly T[], value: (one: T) => Promise<number>): Promise<number> {
  return (await Promise.all(all.map(value))).reduce((total, one) => total + one, 0);
}

try {
  await database.connect();
  api = await startApiProcess({ ...env, WORKERS_ONLY: "1" }, PORT);
  // Every time that a result is written is counted, so that one that was written twice would be seen.
  await database.query(`
    create table written (key text, round int);
    create function count_result() returns trigger language plpgsql as $$ begin
      insert into written values (new.key, (new.payload::json -> 'options' ->> 'seed')::int / ${SEEDS}); return new; end $$;
    create trigger count_result after update of result on work for each row when (new.result is not null)
      execute function count_result();`);
  for (const [name, about] of ROUNDS.entries()) await round(name + 1, about, api);
} finally {
  await Promise.all(workers.map((worker) => worker.stop()));
  await api?.stop();
  await database.end();
  await rm(folder, { recursive: true, force: true });
}
await publish(
  {
    name: "workers",
    title: "More workers",
    load,
    how: [
      `A sweep of ${questions} ensembles of ${runs} futures each, asked of one API that computes nothing itself, over 1, 2 and 4 workers on a`,
      "PostgreSQL on this machine. Each worker has one processor, which it shares with others where there are more workers than",
      "processors. In the last round one is killed (`kill -9`) after a third of the answers. Every write of a result is counted.",
      "By `npx pnpm --filter @solidariteitskaart/bench workers ADDRESS --write`, on an empty database.",
    ],
    parts: [
      table(
        [
          "workers",
          "seconds",
          "ensembles a minute",
          "processor seconds each",
          "MB each",
          "answers",
          "results written, of questions",
        ],
        rows,
      ),
    ],
  },
  values.write,
);
