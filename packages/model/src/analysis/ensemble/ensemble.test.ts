import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { headlineOf } from "../common/headline.js";
import { defaultDistributions, scenarioAt } from "./distributions.js";
import { ensemble } from "./ensemble.js";
import { mergeSamples, sampleEnsemble } from "./sample.js";
import { haltonSequence } from "./sequence.js";
import { summariseEnsemble } from "./summarise.js";

const dataset = syntheticSector(18, { marketInterest: 0.0315 });
const scenario = emptyScenario("2026-01");

describe("ensemble", () => {
  it("gives these percentiles for this seed, on every machine", async () => {
    const { national, chanceOfOpen, regions, years } = await ensemble(dataset, scenario, { runs: 400, seed: 7 });
    expect({ national, chanceOfOpen }).toMatchInlineSnapshot(`
      {
        "chanceOfOpen": 0.64,
        "national": {
          "homesLost": {
            "made": {
              "between": {
                "p10": {
                  "above": 0,
                  "below": 0,
                  "share": 0.9000000000000057,
                },
                "p50": {
                  "above": 233,
                  "below": 376,
                  "share": 0.5,
                },
                "p90": {
                  "above": 338,
                  "below": 346,
                  "share": 0.10000000000002274,
                },
              },
              "total": 926401.1720281786,
            },
            "mean": 2316,
            "p10": 0,
            "p50": 1789,
            "p90": 5947,
          },
          "measuresLost": {
            "made": {
              "between": {
                "p10": {
                  "above": 0,
                  "below": 0,
                  "share": 0.9000000000000057,
                },
                "p50": {
                  "above": 233,
                  "below": 376,
                  "share": 0.5,
                },
                "p90": {
                  "above": 338,
                  "below": 346,
                  "share": 0.10000000000002274,
                },
              },
              "total": 3557380.5005882066,
            },
            "mean": 8893,
            "p10": 0,
            "p50": 6870,
            "p90": 22838,
          },
          "open": {
            "made": {
              "between": {
                "p10": {
                  "above": 0,
                  "below": 0,
                  "share": 0.9000000000000057,
                },
                "p50": {
                  "above": 233,
                  "below": 376,
                  "share": 0.5,
                },
                "p90": {
                  "above": 338,
                  "below": 346,
                  "share": 0.10000000000002274,
                },
              },
              "total": 374636634021,
            },
            "mean": 936591585,
            "p10": 0,
            "p50": 723510645,
            "p90": 2405122521,
          },
          "shortfall": {
            "made": {
              "between": {
                "p10": {
                  "above": 1,
                  "below": 1,
                  "share": 0.9000000000000057,
                },
                "p50": {
                  "above": 364,
                  "below": 61,
                  "share": 0.5,
                },
                "p90": {
                  "above": 338,
                  "below": 346,
                  "share": 0.10000000000002274,
                },
              },
              "total": 416115566346,
            },
            "mean": 1040288916,
            "p10": 0,
            "p50": 868016062,
            "p90": 2405122521,
          },
          "surplus": {
            "made": {
              "between": {
                "p10": {
                  "above": 2,
                  "below": 2,
                  "share": 0.9000000000000057,
                },
                "p50": {
                  "above": 272,
                  "below": 277,
                  "share": 0.5,
                },
                "p90": {
                  "above": 195,
                  "below": 175,
                  "share": 0.10000000000002274,
                },
              },
              "total": 214676205347,
            },
            "mean": 536690513,
            "p10": 0,
            "p50": 170913829,
            "p90": 1731878039,
          },
        },
      }
    `);
    expect(regions.map((r) => [r.region, r.chanceOfShortfall, r.depthOfShortfall])).toMatchInlineSnapshot(`
      [
        [
          "R0",
          0.3125,
          127311694,
        ],
        [
          "R1",
          0.435,
          184591529,
        ],
        [
          "R2",
          0.58,
          240050051,
        ],
        [
          "R3",
          0.705,
          248594784,
        ],
        [
          "R4",
          0.81,
          368146616,
        ],
        [
          "R5",
          0.8675,
          354483347,
        ],
      ]
    `);
    expect(years.at(-1)).toMatchInlineSnapshot(`
      {
        "open": {
          "made": {
            "between": {
              "p10": {
                "above": 0,
                "below": 0,
                "share": 0.9000000000000057,
              },
              "p50": {
                "above": 272,
                "below": 293,
                "share": 0.5,
              },
              "p90": {
                "above": 108,
                "below": 262,
                "share": 0.10000000000002274,
              },
            },
            "total": 92169701155.44406,
          },
          "mean": 230424253,
          "p10": 0,
          "p50": 217469728,
          "p90": 543375162,
        },
        "year": 2034,
      }
    `);
  });

  it("is the same again, and another with another seed", async () => {
    const once = await ensemble(dataset, scenario, { runs: 150, seed: 1 });
    expect(await ensemble(dataset, scenario, { runs: 150, seed: 1 })).toEqual(once);
    expect(await ensemble(dataset, scenario, { runs: 150, seed: 2 })).not.toEqual(once);
  });

  it("does not depend on how the runs are shared out", async () => {
    const whole = await ensemble(dataset, scenario, { runs: 130, seed: 3 });
    const settings = { seed: 3, distributions: defaultDistributions };
    const slices = await Promise.all([
      sampleEnsemble(dataset, scenario, { ...settings, from: 70, runs: 60 }),
      sampleEnsemble(dataset, scenario, { ...settings, from: 0, runs: 70 }),
    ]);
    expect(summariseEnsemble(dataset, mergeSamples(slices), settings)).toEqual(whole);
  });

  it("is made of ordinary scenarios: what it keeps of a run is what evaluate says of it", async () => {
    const { regions, openByYear } = await sampleEnsemble(dataset, scenario, {
      seed: 5,
      distributions: defaultDistributions,
      from: 2,
      runs: 1,
    });
    const drawn = scenarioAt(scenario, defaultDistributions, haltonSequence(4, 5)(2));
    const outcome = await evaluate(dataset, drawn);
    expect([...regions.shortfall]).toEqual(outcome.regions.map((r) => r.shortfall));
    expect([...regions.surplus]).toEqual(outcome.regions.map((r) => r.surplus));
    expect([...regions.open]).toEqual(outcome.regions.map((r) => r.open));
    outcome.regions.forEach((r, k) => {
      expect(Math.abs((regions.homesLost[k] as number) - r.homesLost)).toBeLessThanOrEqual(1);
    });
    outcome.years.forEach((year, t) => {
      expect(Math.abs((openByYear[t] as number) - year.open)).toBeLessThanOrEqual(10);
    });
  });

  it("has its median near the outcome without uncertainty", async () => {
    const plain = await headlineOf(dataset, scenario);
    const { national } = await ensemble(dataset, scenario, { runs: 1000 });
    for (const figure of ["shortfall", "surplus", "open"] as const) {
      expect(Math.abs(national[figure].p50 - plain[figure])).toBeLessThan(0.02 * plain.task);
      expect(national[figure].p10).toBeLessThanOrEqual(national[figure].p50);
      expect(national[figure].p50).toBeLessThanOrEqual(national[figure].p90);
    }
    // Shortfalls cannot be negative: the mean lies above the median where the tail is long.
    expect(national.open.mean).toBeGreaterThanOrEqual(national.open.p50 - 0.01 * plain.task);
  });

  it("without uncertainty is the outcome itself", async () => {
    const still = [{ lever: "marketInterest", mean: 0, standardDeviation: 0 }];
    const { national } = await ensemble(dataset, scenario, { runs: 20, distributions: still });
    const { shortfall, open } = await headlineOf(dataset, scenario);
    expect(national.shortfall).toMatchObject({ p10: shortfall, p50: shortfall, p90: shortfall, mean: shortfall });
    expect(national.open.p50).toBe(open);
  });

  it("tells how far it is, and stops when asked", async () => {
    const seen: number[] = [];
    await ensemble(dataset, scenario, { runs: 250, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([100, 200, 250]);
    const stop = new AbortController();
    const stopped = ensemble(dataset, scenario, {
      runs: 5000,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("refuses a number of runs that makes no sense", async () => {
    for (const runs of [0, 1, 2.5, Number.NaN, 100_001]) {
      await expect(ensemble(dataset, scenario, { runs })).rejects.toThrow(RangeError);
    }
  });
});
