import { describe, expect, it } from "vitest";
import { scriptedPool, settled, smallEnd } from "../../test/support/small-end.js";
import { BusyError } from "./busy-error.js";
import { rememberedAnalyses } from "./remembered-analyses.js";

const other = { ...smallEnd, dataset: { ...smallEnd.dataset, hash: "other" } };

describe("rememberedAnalyses", () => {
  it("computes equal questions once, also those asked together", async () => {
    const pool = scriptedPool();
    const ask = rememberedAnalyses(pool);
    const together = [1, 2, 3].map(() => ask("goalSeek", [smallEnd], { lever: "rentIncrease" }));
    pool.answer({ lever: "rentIncrease" });
    expect(await Promise.all(together)).toHaveLength(3);
    await ask("goalSeek", [smallEnd], { lever: "rentIncrease" });
    expect(pool.asked).toHaveLength(1);
  });

  it("tells apart dataset, scenario, options and name", async () => {
    const pool = scriptedPool();
    const ask = rememberedAnalyses(pool);
    const rule = { ...smallEnd.scenario, solidarity: { ...smallEnd.scenario.solidarity, reserveShare: 0.5 } };
    void ask("goalSeek", [smallEnd], { lever: "a" });
    void ask("goalSeek", [smallEnd], { lever: "b" });
    void ask("goalSeek", [other], { lever: "a" });
    void ask("goalSeek", [{ ...smallEnd, scenario: rule }], { lever: "a" });
    void ask("compareRules", [smallEnd], undefined);
    void ask("bridge", [smallEnd, other], undefined);
    void ask("bridge", [other, smallEnd], undefined);
    await settled();
    expect(pool.asked).toHaveLength(7);
  });

  it("forgets what failed", async () => {
    const pool = scriptedPool();
    const ask = rememberedAnalyses(pool);
    const first = ask("compareRules", [smallEnd], undefined);
    pool.fail(new Error("thread died"));
    await expect(first).rejects.toThrow("thread died");
    void ask("compareRules", [smallEnd], undefined);
    expect(pool.asked).toHaveLength(2);
  });

  it("refuses what would wait too long, and takes it again when there is room", async () => {
    const pool = scriptedPool();
    const ask = rememberedAnalyses(pool);
    const lever = (n: number) => ask("goalSeek", [smallEnd], { lever: String(n) });
    for (let n = 0; n < 48; n++) void lever(n);
    await expect(lever(48)).rejects.toBeInstanceOf(BusyError);
    pool.answer();
    await settled();
    void lever(49);
    expect(pool.asked).toHaveLength(49);
  });
});
