// Prints how fast a running site follows a lever: npx pnpm --filter @solidariteitskaart/bench site http://127.0.0.1:3000
import { chromium } from "playwright-core";
import { measureLever } from "../src/site/lever-latency.js";
import { digits, table } from "../src/table.js";

const STEPS = 120;
const TARGET = 100;

const site = process.argv[2] ?? "http://127.0.0.1:3000";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
const rows: string[][] = [];
try {
  for (const [name, width, height] of [
    ["wide", 1280, 900],
    ["narrow", 390, 844],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height } });
    await measureLever(page, site, 20);
    const times = [...(await measureLever(page, site, STEPS))].sort((one, other) => one - other);
    const at = (share: number) => times[Math.round(share * (times.length - 1))] ?? Number.NaN;
    rows.push([name, digits(at(0.5)), digits(at(0.95)), String(TARGET), at(0.95) <= TARGET ? "yes" : "no"]);
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`From a step of a lever until numbers and map are painted, ${STEPS} steps each. Milliseconds.\n`);
console.log(table(["window", "median", "95 of 100", "at most", "kept"], rows));
