// Prints how fast the site answers: npx turbo run build && npx pnpm --filter @solidariteitskaart/bench site
// It starts the built product; or give the address of one that runs: ... site http://127.0.0.1:3000
// --write puts the report into the docs.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { loadNow, publish } from "../src/report.js";
import { measureFirstTouch } from "../src/site/first-touch.js";
import { measureLever } from "../src/site/lever-latency.js";
import { measureFirstDrawing, measurePages } from "../src/site/measure-pages.js";
import { startSite } from "../src/site/start-site.js";
import { digits, table } from "../src/table.js";

const {
  values: { write },
  positionals: [running],
} = parseArgs({ allowPositionals: true, options: { write: { type: "boolean", default: false } } });

const STEPS = 120;
const SEEN = ["/", "/gemeente/GM0363-amsterdam", "/toegankelijkheid"];
/** Nobody asks for these before; a subsidy makes each a page of its own. */
const UNSEEN = Array.from(
  { length: 30 },
  (_page, at) => `/gemeente/GM0344-utrecht?m.subsidyPerHome=${String(1000 + at)}`,
);
const WAITS = [0, 4000];

const folder = await mkdtemp(join(tmpdir(), "site-bench-"));
const load = loadNow();
const product = running ? null : await startSite(folder, { apiPort: 4821, port: 4822 });
const site = running ?? product?.url ?? "";
const at = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.round(share * (times.length - 1))] ?? Number.NaN;
const row = (name: string, value: number, target: number, unit: string, within = value <= target) => [
  name,
  `${digits(value)} ${unit}`,
  `${digits(target)} ${unit}`,
  digits(value / target),
  within ? "yes" : "no",
];

const rows: string[][] = [];
try {
  // The first page after the start waits for what is read once.
  for (const page of [...SEEN, ...UNSEEN.slice(0, 1)]) await (await fetch(`${site}${page}`)).arrayBuffer();
  rows.push(
    row("page drawn for the first time, median", at(await measureFirstDrawing(site, UNSEEN.slice(1)), 0.5), 150, "ms"),
  );
  for (const { page, again, plain } of await measurePages(site, SEEN)) {
    rows.push(row(`${page} seen before`, again, 1000, "a second", again >= 1000));
    rows.push(
      row(`${page} seen before, of a plain server with its bytes`, again / plain, 0.1, "of 1", again / plain >= 0.1),
    );
  }
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    for (const wait of WAITS) {
      for (const { name, times } of await measureFirstTouch(browser, site, { repeats: 10, wait })) {
        const when = wait === 0 ? "as soon as painted" : "later";
        rows.push(row(`slow phone, ${when}: ${name}, 95 of 100`, at(times, 0.95), 300, "ms"));
      }
    }
    for (const [name, width, height] of [
      ["wide", 1280, 900],
      ["narrow", 390, 844],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height } });
      await measureLever(page, site, 20);
      rows.push(
        row(
          `a step of a lever until it is painted, ${name}, 95 of 100`,
          at(await measureLever(page, site, STEPS), 0.95),
          100,
          "ms",
        ),
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
} finally {
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
}
await publish(
  {
    name: "site",
    title: "The site",
    load,
    how: [
      "The machine that asks is the one that answers; a slow phone is a browser slowed down four times, 390 pixels",
      "wide, with real touches. By `npx pnpm --filter @solidariteitskaart/bench site --write`.",
    ],
    parts: [table(["what", "measured", "target", "measured / target", "kept"], rows)],
  },
  write,
);
process.exit();
