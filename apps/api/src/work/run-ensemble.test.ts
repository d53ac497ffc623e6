import type { EnsembleSample, SampleRequest } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { scriptedPool, settled, smallEnd } from "../../test/support/small-end.js";
import { runEnsemble } from "./run-ensemble.js";

const request = { end: smallEnd, runs: 350, seed: 3 };
const never = new AbortController().signal;

describe("runEnsemble", () => {
  it("covers every run once, one slice in each thread at a time, and sums up at the end", async () => {
    const pool = scriptedPool(2);
    const told: number[] = [];
    const result = runEnsemble(pool, request, never, (done) => told.push(done));
    expect(pool.asked).toHaveLength(2);
    for (;;) {
      await settled();
      if (!pool.answer()) break;
    }
    await result;
    const slices = pool.asked
      .filter(({ name }) => name === "sampleEnsemble")
      .map(({ options }) => options as SampleRequest);
    expect(slices.map(({ from, runs }) => [from, runs])).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
      [300, 50],
    ]);
    expect(slices.every(({ seed }) => seed === 3)).toBe(true);
    expect(told).toEqual([100, 200, 300, 350]);
    const last = pool.asked.at(-1);
    expect(last?.name).toBe("summariseEnsemble");
    const summary = last?.options as { readonly samples: readonly EnsembleSample[] } | undefined;
    expect(summary?.samples.reduce((runs, sample) => runs + sample.runs, 0)).toBe(350);
  });

  it("asks for nothing more once it is broken off", async () => {
    const pool = scriptedPool(2);
    const stop = new AbortController();
    const told: number[] = [];
    const result = expect(runEnsemble(pool, request, stop.signal, (done) => told.push(done))).rejects.toThrow("left");
    pool.answer();
    await settled();
    stop.abort(new Error("left"));
    while (pool.answer()) await settled();
    await result;
    expect(pool.asked).toHaveLength(3);
    expect(told).toEqual([100]);
  });

  it("fails when a thread does", async () => {
    const pool = scriptedPool(2);
    const result = runEnsemble(pool, request, never, () => undefined);
    pool.fail(new Error("thread died"));
    await expect(result).rejects.toThrow("thread died");
  });
});
