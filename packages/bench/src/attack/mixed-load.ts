import { setTimeout as pause } from "node:timers/promises";
import { importExample } from "./imports.js";
import { dearQuestion, stepOfLever, unseen, unseenPage, watchEnsemble } from "./questions.js";
import { type Visitor, visitor } from "./visitor.js";

const PAGES = [
  "/",
  "/en",
  "/scenario",
  "/zekerheid",
  "/lange-termijn",
  "/methode",
  "/gegevens",
  "/gemeente/GM0363-amsterdam",
];
const FILES = [
  "regions.csv",
  "workbook.xlsx",
  "observations.parquet",
  "regions.geojson",
  "package.zip",
  "corporations.csv",
];
const some = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] ?? "";
const lever = () => `m.subsidyPerHome=${Math.floor(unseen())}`;
const EVENTS = { "content-type": "application/json", accept: "text/event-stream" };

/** What visitors do, and how long each rests before the next time. Milliseconds. */
const HABITS: Readonly<Record<string, readonly [rest: number, work: (who: Visitor, at: number) => Promise<unknown>]>> =
  {
    "steps of levers": [100, (who) => who.query(stepOfLever())],
    "dear questions": [3000, (who) => who.query(dearQuestion())],
    "pages that are kept": [300, (who) => who.ask(some(PAGES))],
    "pages that nobody saw before": [
      1000,
      (who) => who.ask(Math.random() < 0.5 ? unseenPage() : `${some(PAGES)}?${lever()}`),
    ],
    pictures: [5000, (who) => who.ask(`/picture.png?${lever()}`)],
    downloads: [1000, (who) => who.ask(`/data/2026-01/${some(FILES)}?${lever()}`)],
    ensembles: [
      10_000,
      (who) => who.ask("/graphql/stream", { body: watchEnsemble(Math.floor(unseen())), headers: EVENTS }),
    ],
    imports: [
      10_000,
      async (who, at) => {
        const made = await importExample(who, `duur-${at}-${Math.floor(unseen())}`);
        if (!made) return;
        await who.ask(`/?v=${made.token}`);
        await who.ask(`/data/${made.token}/regions.csv`);
        const remove =
          "mutation ($token: String!, $deleteKey: String!) { deleteImport(token: $token, deleteKey: $deleteKey) { __typename } }";
        await who.query(remove, made);
      },
    ],
  };

/**
 * Visitors who do all that the product offers, side by side, two for each thing.
 * @param seconds how long
 * @returns how often each was done
 */
export async function mixedLoad(site: string, seconds: number): Promise<Readonly<Record<string, number>>> {
  const end = performance.now() + seconds * 1000;
  const done: Record<string, number> = {};
  const live = async (
    name: string,
    rest: number,
    work: (who: Visitor, at: number) => Promise<unknown>,
    number: number,
  ) => {
    const who = visitor(site, number);
    for (let at = 0; performance.now() < end; at += 1) {
      await work(who, at);
      done[name] = (done[name] ?? 0) + 1;
      await pause(rest * (0.5 + Math.random()));
    }
    who.leave();
  };
  const all = Object.entries(HABITS).flatMap(([name, [rest, work]], at) =>
    [0, 1].map((twin) => live(name, rest, work, 100 + 2 * at + twin)),
  );
  await Promise.all(all);
  return done;
}
