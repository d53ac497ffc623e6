import { describe, expect, it } from "vitest";
import { scriptedPool, settled, smallEnd } from "../../../../test/support/small-end.js";
import type { Analyses } from "../../../work/analyses.js";
import { ensembleJobs } from "../../../work/ensemble-jobs.js";
import { runEnsemble } from "../../../work/run-ensemble.js";
import { watchEnsemble } from "./watch-ensemble.js";

const request = { end: smallEnd, runs: 300, seed: 1 };

function watching() {
  const pool = scriptedPool(1);
  const ensembles = ensembleJobs((...asked) => runEnsemble(pool, ...asked));
  const evaluate = () => Promise.reject(new Error("not asked"));
  const unused = { evaluate, waiting: () => 0, close: () => Promise.resolve(), sharedBy: () => analyses };
  const analyses: Analyses = { ask: pool.run, ensembles, ...unused };
  return { pool, ensembles, watch: () => watchEnsemble({ analyses }, request) };
}

describe("watchEnsemble", () => {
  it("begins with where it is, gives a slow reader the newest, and ends with the result", async () => {
    const { pool, watch } = watching();
    const news = watch();
    expect((await news.next()).value).toEqual({ done: 0, total: 300, result: null });
    for (let n = 0; n < 2; n++) {
      pool.answer();
      await settled();
    }
    expect((await news.next()).value).toEqual({ done: 200, total: 300, result: null });
    while (pool.answer()) await settled();
    expect((await news.next()).value).toEqual({ done: 300, total: 300, result: { name: "summariseEnsemble" } });
    expect(await news.next()).toEqual({ done: true, value: undefined });
  });

  it("ends at once for a reader who stops, also while waiting", async () => {
    const { pool, ensembles, watch } = watching();
    const news = watch();
    await news.next();
    const waiting = news.next();
    await news.return?.();
    expect(await waiting).toMatchObject({ done: true });
    while (pool.answer()) await settled();
    expect(ensembles.running()).toBe(0);
  });

  it("leaves for a reader who never began", async () => {
    const { pool, ensembles, watch } = watching();
    await watch().return?.();
    while (pool.answer()) await settled();
    expect(ensembles.running()).toBe(0);
    expect(pool.asked).toHaveLength(1);
  });

  it("tells a failure as the last news", async () => {
    const { pool, watch } = watching();
    const news = watch();
    await news.next();
    const failure = new Error("thread died");
    pool.fail(failure);
    expect((await news.next()).value).toEqual({ failure });
    expect(await news.next()).toMatchObject({ done: true });
  });
});
