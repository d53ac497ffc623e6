import { setTimeout as pause } from "node:timers/promises";
import { digits } from "../table.js";
import { type Import, importExample } from "./imports.js";
import { stepOfLever } from "./questions.js";
import { type Visitor, visitor } from "./visitor.js";

type Signal = "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGTERM";

export interface Running {
  readonly url: string;
  readonly signal: (name: string, signal: Signal) => void;
}

interface Fault {
  readonly what: string;
  readonly part: string;
  /** Sent after each other, with seconds between. */
  readonly signals: readonly (readonly [signal: Signal, after: number])[];
}

const [DATABASE, API, SITE, PROXY] = ["PostgreSQL", "API process 1", "The website", "The proxy"];
const WORKER = "Worker";
const HUNG_SECONDS = 20;

const FAULTS: readonly Fault[] = [
  ...[DATABASE, API, WORKER, SITE, PROXY].map((part) => ({
    what: "`kill -9`",
    part,
    signals: [["SIGKILL", 0]] as const,
  })),
  ...[DATABASE, API, SITE].map((part) => ({ what: "told to stop", part, signals: [["SIGTERM", 0]] as const })),
  ...[DATABASE, API].map((part) => ({
    what: `hangs for ${HUNG_SECONDS} seconds`,
    part,
    signals: [
      ["SIGSTOP", 0],
      ["SIGCONT", HUNG_SECONDS],
    ] as const,
  })),
];

/** Somebody asks all the while; so long after the fault. Milliseconds. */
const WATCHED = 20_000;

interface Watched {
  readonly asked: number;
  readonly failed: number;
  /** Seconds from the first answer that did not come to the last one. */
  readonly away: number;
}

/** Asks ten times a second, each on a line of its own, until told to stop. */
async function watch(ask: () => Promise<boolean>, over: () => boolean): Promise<Watched> {
  const failures: number[] = [];
  const all: Promise<void>[] = [];
  while (!over()) {
    const began = performance.now();
    all.push(
      ask().then((well) => {
        if (!well) failures.push(began, performance.now());
      }),
    );
    await pause(100);
  }
  await Promise.all(all);
  const away = failures.length === 0 ? 0 : (Math.max(...failures) - Math.min(...failures)) / 1000;
  return { asked: all.length, failed: failures.length / 2, away };
}

const isStillThere = async (who: Visitor, { token }: Import): Promise<boolean> => {
  const { body } = await who.query("query ($token: String!) { import(token: $token) { code } }", { token });
  return body.includes('"code"');
};

/** What imports somebody was told of are gone, once all answers again. */
async function lost(who: Visitor, imports: readonly Import[]): Promise<number> {
  let gone = 0;
  for (const one of imports) if (!(await isStillThere(who, one))) gone += 1;
  return gone;
}

/**
 * Breaks one part after the other while it is asked and written to.
 * @returns rows: fault, part, questions that failed and for how long, pages, imports and how many of them are lost
 */
export async function measureFaults({ url, signal: reach }: Running): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  const who = visitor(url, 30);
  for (const [nth, { what, part, signals }] of FAULTS.entries()) {
    let over = false;
    const isOver = () => over;
    const told: Import[] = [];
    const writer = (async () => {
      for (let at = 0; !isOver(); at += 1) {
        const made = await importExample(visitor(url, 40 + (at % 100)), `fout-${nth}-${at}`);
        if (made) told.push(made);
        else await pause(500);
      }
    })();
    const watching = Promise.all([
      watch(async () => {
        const { status, body } = await who.query(stepOfLever());
        return status === 200 && !body.includes('"errors"');
      }, isOver),
      watch(async () => (await who.ask("/")).status === 200, isOver),
    ]);
    await pause(3000);
    for (const [signal, after] of signals) {
      await pause(after * 1000);
      reach(part, signal);
    }
    await pause(WATCHED);
    over = true;
    await writer;
    const [questions, pages] = await watching;
    const said = ({ asked, failed, away }: Watched) =>
      failed === 0 ? `none of ${asked}` : `${failed} of ${asked}, within ${digits(away)} s`;
    rows.push([what, part, said(questions), said(pages), String(told.length), String(await lost(who, told))]);
    console.error(rows.at(-1)?.join(" | "));
  }
  who.leave();
  return rows;
}
