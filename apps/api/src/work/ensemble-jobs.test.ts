import { describe, expect, it } from "vitest";
import { type ScriptedPool, scriptedPool, settled, smallEnd } from "../../test/support/small-end.js";
import { BusyError } from "./busy-error.js";
import { EnsembleStoppedError, ensembleJobs } from "./ensemble-jobs.js";
import { runEnsemble } from "./run-ensemble.js";

const jobsOn = (pool: ScriptedPool) => ensembleJobs((...asked) => runEnsemble(pool, ...asked));
const request = (seed: number, runs = 200) => ({ end: smallEnd, runs, seed });

async function finish(pool: ScriptedPool): Promise<void> {
  await settled();
  while (pool.answer()) await settled();
}

describe("ensembleJobs", () => {
  it("runs equal ensembles once, and remembers them", async () => {
    const pool = scriptedPool();
    const jobs = jobsOn(pool);
    const [one, other] = [jobs.join(request(1)), jobs.join(request(1))];
    expect(jobs.running()).toBe(1);
    await finish(pool);
    expect(await one.result).toBe(await other.result);
    const asked = pool.asked.length;
    expect(await jobs.join(request(1)).result).toBe(await one.result);
    expect(pool.asked).toHaveLength(asked);
    expect(jobs.running()).toBe(0);
  });

  it("goes on while one waits, and is broken off when the last one leaves", async () => {
    const pool = scriptedPool(1);
    const jobs = jobsOn(pool);
    const [one, other] = [jobs.join(request(1)), jobs.join(request(1))];
    one.leave();
    one.leave();
    pool.answer();
    await settled();
    expect(pool.asked).toHaveLength(2);
    other.leave();
    await finish(pool);
    await expect(other.result).rejects.toThrow();
    expect(pool.asked).toHaveLength(2);
    expect(jobs.running()).toBe(0);
  });

  it("begins anew for whoever asks after that", async () => {
    const pool = scriptedPool(1);
    const jobs = jobsOn(pool);
    jobs.join(request(1)).leave();
    const again = jobs.join(request(1));
    await finish(pool);
    expect(await again.result).toBeDefined();
  });

  it("counts a broken off ensemble until its last slice is done", async () => {
    const pool = scriptedPool(1);
    const jobs = jobsOn(pool);
    for (let seed = 0; seed < 8; seed++) jobs.join(request(seed)).leave();
    expect(() => jobs.join(request(8))).toThrow(BusyError);
    await finish(pool);
    expect(() => jobs.join(request(8))).not.toThrow();
  });

  it("tells every one who listens how far it is, also who came later", async () => {
    const pool = scriptedPool(1);
    const jobs = jobsOn(pool);
    const told: number[][] = [[], []];
    jobs.join(request(1), (done) => told[0]?.push(done));
    pool.answer();
    await settled();
    const late = jobs.join(request(1), (done) => told[1]?.push(done));
    expect(late.done()).toBe(100);
    await finish(pool);
    await late.result;
    expect(told).toEqual([[100, 200], [200]]);
    expect(late.done()).toBe(200);
  });

  it("forgets what failed, and stops all when the server does", async () => {
    const pool = scriptedPool(1);
    const jobs = jobsOn(pool);
    const failing = jobs.join(request(1));
    pool.fail(new Error("thread died"));
    await expect(failing.result).rejects.toThrow("thread died");
    await settled();
    const stopped = jobs.join(request(1));
    jobs.stop();
    await expect(stopped.result).rejects.toBeInstanceOf(EnsembleStoppedError);
  });
});
