// Prints how long until one process shows what another one published, both on one PostgreSQL, whose database is empty:
// npx turbo run build && npx pnpm --filter @solidariteitskaart/bench publication postgres://user@127.0.0.1:5432/empty
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ApiProcess, startApiProcess } from "../src/publication/api-process.js";
import { ADMIN_TOKEN, measurePublication } from "../src/publication/measure-publication.js";
import { digits, table } from "../src/table.js";

const TIMES = 20;
const TARGET = 1000;
const KINDS = ["REGION_TABLE", "CORPORATION_TABLE"];
const BUSY = availableParallelism() + 2;

const PORTS = [4811, 4812];

const [DATABASE_URL = ""] = process.argv.slice(2);
if (!DATABASE_URL.startsWith("postgres")) throw new Error("Give the address of an empty database: postgres://…");
const folder = await mkdtemp(join(tmpdir(), "publication-"));
const processes: ApiProcess[] = [];
const busy: Worker[] = [];
const rows: string[][] = [];
try {
  for (const port of PORTS) {
    processes.push(await startApiProcess({ DATABASE_URL, DATA_DIR: folder, ADMIN_TOKEN }, port));
  }
  const [one, other] = processes as [ApiProcess, ApiProcess];
  for (const threads of [0, BUSY]) {
    for (let thread = 0; thread < threads; thread++) busy.push(new Worker("for (;;);", { eval: true }));
    const load = threads === 0 ? "as it is" : `${threads} threads in circles`;
    for (const [place, kind] of KINDS.entries()) {
      const times = [...(await measurePublication(one, other, kind, `meting-${threads}-${place}`, TIMES))].sort(
        (p, q) => p - q,
      );
      const at = (share: number) => times[Math.round(share * (times.length - 1))] ?? Number.NaN;
      const kept = at(1) <= TARGET ? "yes" : "no";
      rows.push([kind, load, digits(at(0)), digits(at(0.5)), digits(at(1)), String(TARGET), kept]);
    }
  }
} finally {
  await Promise.all(busy.map((thread) => thread.terminate()));
  await Promise.all(processes.map(({ stop }) => stop()));
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `From a request to publish on one process until another one's answer has it, ${TIMES} times each. Milliseconds.\n`,
);
console.log(table(["what", "machine", "best", "middle", "longest", "at most", "kept"], rows));
