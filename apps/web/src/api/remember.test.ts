import { NetworkError } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { createMemory } from "./remember";

const failing = () => Promise.reject(new NetworkError("UNREACHABLE", "away"));

describe("createMemory", () => {
  it("asks once while the answer is fresh", async () => {
    let time = 1000;
    let asked = 0;
    const memory = createMemory(() => time);
    const ask = () => Promise.resolve(++asked);
    expect(await memory.get("a", 50, ask)).toEqual({ value: 1, at: 1000, stale: false });
    time = 1049;
    expect((await memory.get("a", 50, ask)).value).toBe(1);
    time = 1050;
    expect((await memory.get("a", 50, ask)).value).toBe(2);
  });

  it("gives the last answer with its time when asking fails", async () => {
    let time = 1000;
    const memory = createMemory(() => time);
    await memory.get("a", 0, () => Promise.resolve("figures"));
    time = 9000;
    expect(await memory.get("a", 0, failing)).toEqual({ value: "figures", at: 1000, stale: true });
  });

  it("fails when there never was an answer under this key", async () => {
    const memory = createMemory();
    await memory.get("a", 0, () => Promise.resolve(1));
    await expect(memory.get("b", 0, failing)).rejects.toThrow("away");
  });

  it("forgets the oldest answer when it is full", async () => {
    const memory = createMemory();
    for (let key = 0; key <= 60; key++) await memory.get(String(key), 0, () => Promise.resolve(key));
    await expect(memory.get("0", 0, failing)).rejects.toThrow();
    expect((await memory.get("60", 0, failing)).value).toBe(60);
  });
});
