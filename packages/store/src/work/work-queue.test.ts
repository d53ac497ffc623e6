import { expect, it, vi } from "vitest";
import { newDataset } from "../../test/new-dataset.js";
import { onServer, placeOf, storeAt } from "../../test/stores.js";
import type { Store } from "../open-store.js";
import { type TaskHandler, WorkFailure } from "./types.js";

const task = (key: string, datasetIds: readonly string[] = []) => ({
  key,
  queue: "sums",
  payload: `"${key}"`,
  datasetIds,
});
const queueOf = ({ queue }: Store) => {
  if (queue === null) throw new Error("PostgreSQL has a queue.");
  return queue;
};

/** Two processes of one database, as far as the queue can tell, and the way to ask the database itself. */
async function twoStores() {
  const place = await placeOf("PostgreSQL");
  const sql = async (statement: string) => (await onServer(place.databaseUrl as string, statement))[0]?.rows;
  return { one: queueOf(storeAt(place)), other: queueOf(storeAt(place)), store: storeAt(place), sql };
}

/** A handler that waits until the test lets it go on, or, where it hears that, until it is stopped. */
function held(hears = true) {
  const doing: { readonly payload: string; readonly signal: AbortSignal; readonly end: (result: string) => void }[] =
    [];
  const handler: TaskHandler = ({ payload, signal, tell }) =>
    new Promise((resolve, reject) => {
      tell(0.5);
      doing.push({ payload, signal, end: resolve });
      if (hears) signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
  return { doing, handler, begun: (count: number) => vi.waitUntil(() => doing.length >= count, { timeout: 30_000 }) };
}

it("does what two processes ask once, tells both how far it is, and keeps the result for whoever asks later", async () => {
  const { one, other, sql } = await twoStores();
  const { doing, handler, begun } = held();
  one.take("sums", 2, handler);
  other.take("sums", 2, handler);
  const told: number[][] = [[], []];
  const asked = [one, other].map((queue, place) =>
    queue.ask(task("a"), { onProgress: (part) => told[place]?.push(part) }),
  );
  await begun(1);
  await vi.waitUntil(() => told.every((parts) => parts.includes(0.5)), { timeout: 30_000 });
  doing[0]?.end("[1]");
  expect(await Promise.all(asked)).toEqual(["[1]", "[1]"]);
  expect(await other.ask(task("a"))).toBe("[1]");
  expect(doing.map(({ payload }) => payload)).toEqual(['"a"']);
  expect(await sql("select count(*)::int as left from pgboss.job")).toEqual([{ left: 0 }]);
});

it("answers many who ask, leave and ask again for few things at once", async () => {
  const { one, other } = await twoStores();
  for (const queue of [one, other]) queue.take("sums", 4, async ({ payload }) => payload);
  const asked = Array.from({ length: 60 }, async (_, n) => {
    const leaving = new AbortController();
    const key = String(n % 9);
    const left = one.ask(task(`${key}-${Math.floor(n / 20)}`), { signal: leaving.signal }).catch(() => undefined);
    if (n % 3 === 0) leaving.abort();
    const answer = await (n % 2 === 0 ? one : other).ask(task(`${key}-${Math.floor(n / 20)}`));
    await left;
    return JSON.parse(answer) as string;
  });
  const answers = await Promise.all(asked);
  expect(answers).toEqual(Array.from({ length: 60 }, (_, n) => `${n % 9}-${Math.floor(n / 20)}`));
});

it("is taken up by another process when the first is silent, and only the one that has it now may end it", async () => {
  const { one, other, sql } = await twoStores();
  const first = held(false);
  const second = held();
  one.take("sums", 1, first.handler);
  const asked = one.ask(task("a"));
  await first.begun(1);
  other.take("sums", 1, second.handler);
  await sql("update work set worker = 'killed', beat_at = now() - interval '9 seconds'");
  await second.begun(1);
  first.doing[0]?.end('"of the dead"');
  second.doing[0]?.end('"of the living"');
  expect(await asked).toBe('"of the living"');
});

it("is broken off when nobody waits any more, and given to another process by one that stops", async () => {
  const { one, other, sql } = await twoStores();
  const first = held();
  const second = held();
  one.take("sums", 2, first.handler);
  const leaving = new AbortController();
  const left = other.ask(task("left"), { signal: leaving.signal });
  const kept = other.ask(task("kept"));
  await first.begun(2);
  leaving.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  await one.leave("left");
  await vi.waitUntil(() => first.doing.some(({ payload, signal }) => payload === '"left"' && signal.aborted), {
    timeout: 30_000,
  });
  other.take("sums", 2, second.handler);
  await one.stop();
  await second.begun(1);
  second.doing[0]?.end("2");
  expect(await kept).toBe("2");
  expect(await sql("select key from work")).toEqual([{ key: "kept" }]);
});

it("tells all who wait that it failed, tries again for who asks later, and ends what kills every process", async () => {
  const { one, other, sql } = await twoStores();
  const handler = vi.fn<TaskHandler>().mockRejectedValueOnce(new Error("wrong")).mockResolvedValueOnce("3");
  one.take("sums", 1, handler);
  await expect(other.ask(task("a"))).rejects.toEqual(new WorkFailure("wrong"));
  expect(await other.ask(task("a"))).toBe("3");
  const deadly = held();
  one.take("deadly", 2, deadly.handler);
  const asked = other.ask({ ...task("b"), queue: "deadly" });
  asked.catch(() => undefined);
  await other.add({ ...task("c"), queue: "deadly" });
  await deadly.begun(2);
  await sql("update pgboss.job set retry_count = retry_limit");
  await sql("update work set worker = 'killed', beat_at = now() - interval '9 seconds' where queue = 'deadly'");
  await expect(asked).rejects.toEqual(new WorkFailure("INTERRUPTED"));
  // Of what nobody waited for, nothing is kept.
  expect(await sql("select key from work where queue = 'deadly'")).toEqual([{ key: "b" }]);
});

it("deletes what was found about an import together with it, and when it is everybody's no longer", async () => {
  const { one, store, sql } = await twoStores();
  one.take("sums", 2, async ({ payload }) => payload);
  const saved = [await store.saveDataset(newDataset("a")), await store.saveDataset(newDataset("b"))];
  const [a, b] = saved.map((result) => (result.ok ? result.value : undefined));
  if (!a || !b) throw new Error("They are stored.");
  await store.publishDataset(b.token);
  for (const id of [a.entry.id, b.entry.id]) await one.ask(task(id, [id]));
  await one.ask(task("both", [a.entry.id, b.entry.id]));
  await one.ask(task("nobody's"));
  await store.deleteDataset(a.token, a.deleteKey);
  expect(await sql("select key from work order by key")).toHaveLength(2);
  await store.withdrawDataset("b");
  expect(await sql("select key from work")).toEqual([{ key: "nobody's" }]);
});
