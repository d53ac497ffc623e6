import { expect, it } from "vitest";
import { lines } from "./lines.js";

it("lets so much of one visitor run at a time, in the order in which it came, and keeps nobody else waiting", async () => {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const line = lines(2);
  const work = (name: string) =>
    line(name.slice(0, 1), () => {
      began.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const all = ["a1", "a2", "a3", "a4", "b1"].map(work);
  await Promise.resolve();
  expect(began).toEqual(["a1", "a2", "b1"]);
  ends.get("a2")?.();
  await all[1];
  await Promise.resolve();
  expect(began).toEqual(["a1", "a2", "b1", "a3"]);
  for (const name of ["a1", "a3"]) ends.get(name)?.();
  await Promise.all([all[0], all[2]]);
  ends.get("a4")?.();
  expect(await all[3]).toBe("a4");
});

it("goes on after work that failed", async () => {
  const line = lines(1);
  const failing = line("a", () => Promise.reject(new Error("no")));
  const next = line("a", () => Promise.resolve("yes"));
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
