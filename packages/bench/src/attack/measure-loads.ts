import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { digits } from "../table.js";
import { beside, type Met } from "./bystander.js";
import { LOADS, type Outcome } from "./loads.js";
import { at } from "./questions.js";

const SCRIPT = fileURLToPath(new URL("../../scripts/load.ts", import.meta.url));
/** How much longer than quiet a bystander may wait. */
const MOST = 5;

export interface Places {
  readonly url: string;
  readonly siteUrl: string;
  readonly apiUrls: readonly string[];
}

/** A number that a program tells of itself. */
export async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
}

/** Longest stall of an event loop since this was asked last, of all programs. Milliseconds. */
async function longestStall({ siteUrl, apiUrls }: Places): Promise<number> {
  const lags = await Promise.all([siteUrl, ...apiUrls].map((url) => metric(url, "nodejs_eventloop_lag_max_seconds")));
  return 1000 * Math.max(...lags);
}

async function attack(which: number, site: string, seconds: number): Promise<Outcome> {
  const args = [...process.execArgv, SCRIPT, String(which), site, String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Outcome;
}

/**
 * All loads after each other, each with somebody beside it who does nothing wrong.
 * @returns rows: attack, expected, measured, what the bystander met, and whether all of it is as it should be
 */
export async function measureLoads(places: Places, seconds: number): Promise<readonly (readonly string[])[]> {
  // What is compiled and read once is not what is measured.
  await beside(places.url, pause(5000));
  await longestStall(places);
  const quiet = await beside(places.url, pause(2 * seconds * 1000));
  const quietStall = await longestStall(places);
  const p99 = (times: readonly number[]) => at(times, 0.99);
  const times = (met: Met, kind: "questions" | "pages") =>
    `${digits(p99(met[kind]))} (${digits(p99(met[kind]) / p99(quiet[kind]))}×)`;
  const rows = [
    [
      "nothing",
      "",
      `${quiet.questions.length} questions, ${quiet.pages.length} pages`,
      times(quiet, "questions"),
      times(quiet, "pages"),
      String(quiet.failed),
      digits(quietStall),
      "",
    ],
  ];
  for (const [which, { what, expected }] of LOADS.entries()) {
    const under = attack(which, places.url, seconds);
    const met = await beside(places.url, under);
    const { measured, kept } = await under;
    const stall = await longestStall(places);
    const fair = (["questions", "pages"] as const).every((kind) => p99(met[kind]) <= MOST * p99(quiet[kind]));
    rows.push([
      what,
      expected,
      measured,
      times(met, "questions"),
      times(met, "pages"),
      String(met.failed),
      digits(stall),
      kept && fair && met.failed === 0 ? "yes" : "no",
    ]);
    console.error(rows.at(-1)?.join(" | "));
    // Budgets are whole again.
    await pause(10_000);
  }
  return rows;
}
