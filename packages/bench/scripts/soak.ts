// Prints what memory the programs take under a mixed load; --write puts it into the docs, --minutes says how long:
// npm run build && npx pnpm --filter @solidariteitskaart/bench soak --write
import { parseArgs } from "node:util";
import { startTopology } from "../../../scripts/lib/topology.mjs";
import { metric } from "../src/attack/measure-loads.js";
import { mixedLoad } from "../src/attack/mixed-load.js";
import { loadNow, publish } from "../src/report.js";
import { digits, table } from "../src/table.js";

const { write, minutes } = parseArgs({
  options: { write: { type: "boolean", default: false }, minutes: { type: "string", default: "30" } },
}).values;

const EVERY = 5000;
const SPANS = 6;
const MOST = { API: 350, site: 300 };
/** The last span may take so much more than the one halfway. */
const FLAT = 1.1;

const load = loadNow();
const running = await startTopology({ env: { LOG_LEVEL: "fatal" } });
const programs = [
  ...running.apiUrls.map((url, at) => ({ name: `API process ${at + 1}`, url, most: MOST.API })),
  { name: "site", url: running.siteUrl, most: MOST.site },
];
const samples = programs.map((): number[] => []);
const rest = setInterval(() => {
  for (const [at, { url }] of programs.entries())
    metric(url, "process_resident_memory_bytes").then(
      (bytes) => samples[at]?.push(bytes / 1e6),
      () => undefined,
    );
}, EVERY);
const done = await mixedLoad(running.url, Number(minutes) * 60).finally(() => {
  clearInterval(rest);
});
await running.stop();

const rows = programs.map(({ name, most }, at) => {
  const all = samples[at] ?? [];
  const size = Math.ceil(all.length / SPANS);
  const spans = Array.from({ length: SPANS }, (_, nth) => Math.max(...all.slice(nth * size, (nth + 1) * size)));
  const [half = Number.NaN, last = Number.NaN] = [spans[SPANS / 2 - 1], spans.at(-1)];
  const kept = Math.max(...all) <= most && last <= FLAT * half;
  return [name, ...spans.map(digits), String(most), kept ? "yes" : "no"];
});
await publish(
  {
    name: "memory",
    title: "Memory under a mixed load",
    load,
    how: [
      `${minutes} minutes, ${String(Object.values(done).reduce((sum, count) => sum + count, 0))} requests through the proxy: ${Object.entries(
        done,
      )
        .map(([what, count]) => `${count} ${what}`)
        .join(", ")}.`,
      `Megabytes in memory (RSS), the most in each sixth of the time. By \`npx pnpm --filter @solidariteitskaart/bench soak --write\`.`,
    ],
    parts: [table(["program", "1st", "2nd", "3rd", "4th", "5th", "6th", "at most", "kept"], rows)],
  },
  write,
);
process.exit();
