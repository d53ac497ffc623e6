import { expect, it } from "vitest";
import { turns } from "./turns.js";

/** A clock and an event loop that the test moves. */
function loop() {
  const later: (() => void)[] = [];
  let time = 0;
  const told: Record<string, number> = {};
  const own = turns({
    onWorked: ({ key }, ms) => {
      told[key] = (told[key] ?? 0) + ms;
    },
    now: () => time,
    used: () => time,
    later: (work) => later.push(work),
  });
  /** Works through a list of pieces, and notes which were done. */
  const work = async (key: string, pieces: number, pieceMs: number, done: string[]) => {
    for (let piece = 0; piece < pieces; piece += 1) {
      await own.next({ key, counted: true });
      time += pieceMs;
      done.push(key);
    }
  };
  const settle = async () => {
    for (let idle = 0; idle < 3; idle += 1) {
      for (let micro = 0; micro < 50; micro += 1) await Promise.resolve();
      const next = later.shift();
      if (next) idle = -1;
      next?.();
    }
  };
  return { work, settle, told };
}

it("lets a short question through in the middle of long ones", async () => {
  const { work, settle } = loop();
  const done: string[] = [];
  const all = [work("heavy", 40, 6, done), work("heavy", 40, 6, done), work("light", 1, 1, done)];
  await settle();
  await Promise.all(all);
  expect(done.filter((key) => key === "heavy")).toHaveLength(80);
  expect(done.indexOf("light")).toBeLessThan(8);
});

it("tells everybody how long they worked", async () => {
  const { work, settle, told } = loop();
  const all = [work("one", 10, 7, []), work("two", 5, 7, [])];
  await settle();
  await Promise.all(all);
  expect((told.one ?? 0) + (told.two ?? 0)).toBe(15 * 7);
  expect(told.one).toBeGreaterThan(told.two ?? 0);
});
