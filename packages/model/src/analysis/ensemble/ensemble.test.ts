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
    const { homesNotBuilt, measuresNotDone, ...drawn } = national;
    // Nothing is scrapped here: see outcome/undone.test.ts.
    expect([homesNotBuilt, measuresNotDone]).toEqual([national.homesLost, national.measuresLost]);
    expect({ national: drawn, chanceOfOpen }).toMatchInlineSnapshot(`
      {
        "chanceOfOpen": 0.5975,
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
                  "below": 272,
                  "share": 0.5,
                },
                "p90": {
                  "above": 270,
                  "below": 178,
                  "share": 0.10000000000002274,
                },
              },
              "total": 934811.7727876554,
            },
            "mean": 2337,
            "p10": 0,
            "p50": 1553,
            "p90": 6280,
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
                  "below": 272,
                  "share": 0.5,
                },
                "p90": {
                  "above": 270,
                  "below": 178,
                  "share": 0.10000000000002274,
                },
              },
              "total": 3589677.2075046,
            },
            "mean": 8974,
            "p10": 0,
            "p50": 5964,
            "p90": 24114,
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
                  "below": 272,
                  "share": 0.5,
                },
                "p90": {
                  "above": 270,
                  "below": 178,
                  "share": 0.10000000000002274,
                },
              },
              "total": 378037880965,
            },
            "mean": 945094702,
            "p10": 0,
            "p50": 628130421,
            "p90": 2539550300,
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
                  "above": 85,
                  "below": 121,
                  "share": 0.5,
                },
                "p90": {
                  "above": 270,
                  "below": 178,
                  "share": 0.10000000000002274,
                },
              },
              "total": 427675627905,
            },
            "mean": 1069189070,
            "p10": 0,
            "p50": 890502923,
            "p90": 2539550300,
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
                  "above": 304,
                  "below": 277,
                  "share": 0.5,
                },
                "p90": {
                  "above": 31,
                  "below": 263,
                  "share": 0.10000000000002274,
                },
              },
              "total": 305673925632,
            },
            "mean": 764184814,
            "p10": 0,
            "p50": 247328372,
            "p90": 2647339557,
          },
        },
      }
    `);
    expect(regions.map((r) => [r.region, r.chanceOfShortfall, r.depthOfShortfall])).toMatchInlineSnapshot(`
      [
        [
          "R0",
          0.2675,
          135479850,
        ],
        [
          "R1",
          0.41,
          186113704,
        ],
        [
          "R2",
          0.5525,
          250873044,
        ],
        [
          "R3",
          0.6775,
          264938227,
        ],
        [
          "R4",
          0.7925,
          394606815,
        ],
        [
          "R5",
          0.8375,
          389027121,
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
                "above": 20,
                "below": 364,
                "share": 0.5,
              },
              "p90": {
                "above": 30,
                "below": 346,
                "share": 0.10000000000002274,
              },
            },
            "total": 83767753075.6143,
          },
          "mean": 209419383,
          "p10": 0,
          "p50": 169034104,
          "p90": 527382458,
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
