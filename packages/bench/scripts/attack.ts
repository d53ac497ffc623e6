// Attacks the product in every way that docs/security.md names, and breaks its parts; --write puts what was measured there:
// npm run build && npx pnpm --filter @solidariteitskaart/bench attack --write
// Some of it alone: --only=loads, --only=faults, --only=fifty
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startTopology } from "../../../scripts/lib/topology.mjs";
import { measureFaults } from "../src/attack/faults.js";
import { measureLoads } from "../src/attack/measure-loads.js";
import { proveFifty } from "../src/attack/prove-fifty.js";
import { loadNow, machine } from "../src/report.js";
import { type Row, table } from "../src/table.js";

const { write, only, seconds } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    only: { type: "string", default: "loads faults fifty" },
    seconds: { type: "string", default: "10" },
  },
}).values;

/** Starts all parts anew: nothing of what came before is left. */
async function together<T>(work: (running: Awaited<ReturnType<typeof startTopology>>) => Promise<T>): Promise<T> {
  const running = await startTopology({ env: { LOG_LEVEL: "fatal" } });
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "attack-"));
const parts: readonly (readonly [name: string, header: Row, measure: () => Promise<readonly Row[]>])[] = [
  [
    "loads",
    ["attack", "expected", "measured", "question, p99 ms", "page, p99 ms", "failed", "stall, ms", "kept"],
    () => together((running) => measureLoads(running, Number(seconds))),
  ],
  [
    "faults",
    ["what", "part", "questions that failed", "pages that failed", "imports", "lost"],
    () => together(measureFaults),
  ],
  ["fifty", ["no", "attack", "expected", "measured", "kept"], () => proveFifty(folder)],
];
const document = new URL("../../../docs/security.md", import.meta.url);
try {
  for (const [name, header, measure] of parts) {
    if (!only.split(/[ ,]/).includes(name)) continue;
    const text = `${machine(loadNow())}\n\n${table(header, await measure())}`;
    console.log(text);
    const marks = new RegExp(`(<!-- ${name}:start -->\n).*?(\n<!-- ${name}:end -->)`, "s");
    const now = await readFile(document, "utf8");
    if (write)
      await writeFile(
        document,
        now.replace(marks, (_all, start: string, end: string) => `${start}\n${text}\n${end}`),
      );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();
