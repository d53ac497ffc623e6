import { balanceOf, emptyScenario, type SectorDataset } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { buildingShares } from "./building-shares.js";
import { calibrate } from "./calibrate.js";
import { inputsHash, readCalibration, storedCalibration } from "./calibration-file.js";
import { loadDatasets } from "./load-datasets.js";
import { publishedTotals } from "./published-vintage.js";
import { regionProfiles } from "./region-profile.js";
import { sectorInputs } from "./sector-inputs.js";
import { specificationName } from "./specification.js";

const reading = loadFacts();
if (!reading.ok) throw new Error("The shipped facts have faults");
const { facts } = reading;
const inputs = sectorInputs(facts);
const loaded = loadDatasets(facts);
if (!loaded.ok) throw new Error(loaded.message);
const { datasets, calibration } = loaded;

const total = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((sum, item) => sum + amount(item), 0);
const totals = (dataset: SectorDataset) => {
  const { positions } = balanceOf(dataset, emptyScenario(dataset.vintage.code));
  return {
    task: total(positions, (p) => p.task),
    shortfall: total(positions, (p) => p.shortfall),
    surplus: total(positions, (p) => p.surplus),
  };
};

describe("the reference sector", () => {
  it("has the newest vintage first", () => {
    expect(datasets.map((dataset) => dataset.vintage.code)).toEqual(["2026-01", "2024-12"]);
  });

  it("has as many model corporations as the sector, none with a real name", () => {
    for (const { corporations } of datasets) {
      expect(corporations).toHaveLength(279);
      expect(corporations.every((corporation) => corporation.name.startsWith("Modelcorporatie "))).toBe(true);
      expect(new Set(corporations.map((corporation) => corporation.id)).size).toBe(279);
    }
  });

  it("carries the sector's debt, homes and task in full", () => {
    for (const { corporations } of datasets) {
      expect(total(corporations, (c) => c.social.input.debt)).toBeCloseTo(95.5e9, -1);
      expect(total(corporations, (c) => c.social.input.homes + (c.commercial?.input.homes ?? 0))).toBeCloseTo(
        2_331_689,
        0,
      );
      expect(total(corporations, (c) => total(c.social.task.newHomes, (n) => n))).toBeCloseTo(268_500, 4);
      expect(total(corporations, (c) => total(c.social.task.measures, (n) => n))).toBeCloseTo(1_100_000, 4);
      expect(total(corporations, (c) => total(c.commercial?.task.newHomes ?? [], (n) => n))).toBeCloseTo(45_250, 4);
    }
  });

  it("gives every vintage the same debts", () => {
    const debts = datasets.map(({ corporations }) => corporations.map((c) => c.social.input.debt));
    expect(debts[0]).toEqual(debts[1]);
  });

  it("follows the rent rule: published for 2026, then the mean inflation of three years", () => {
    const growth = inputs.assumptions.macro.rentGrowth;
    expect(growth.slice(0, 3)).toEqual([0, 0.036, (0.033 + 0.033 + 0.024) / 3]);
    expect(growth[9]).toBeCloseTo(0.02, 12);
  });

  it("is the same at every build", () => {
    const again = loadDatasets(facts);
    expect(again.ok && again.datasets.map((dataset) => dataset.hash)).toEqual(datasets.map((dataset) => dataset.hash));
  });
});

describe("calibration", () => {
  const published = publishedTotals(facts);
  const found = published.map((own) => ({
    own,
    totals: totals(datasets.find(({ vintage }) => vintage.code === own.vintage.code) as SectorDataset),
  }));

  it("meets what it fits to the euro: tasks, shortfall less surplus, and the oldest shortfall", () => {
    for (const { own, totals: model } of found) {
      expect(model.task).toBe(own.task);
      expect(model.shortfall - model.surplus).toBe(own.shortfall - own.surplus);
    }
    expect(found[0]?.totals.shortfall).toBe(published[0]?.shortfall);
  });

  it("predicts the split of the newer vintage, near what was published", () => {
    const newer = found[1]?.totals;
    expect((newer?.shortfall ?? 0) / 1e9).toBeCloseTo(19.41, 2);
    expect((newer?.surplus ?? 0) / 1e9).toBeCloseTo(1.71, 2);
  });

  it("gives the five scalars of the second edition", () => {
    expect(calibration.shared.a).toBeCloseTo(0.2642, 4);
    const scalars = calibration.vintages.map((vintage) => vintage.scalars);
    expect(scalars.map(({ costFactor }) => costFactor.toFixed(4))).toEqual(["0.9910", "1.0361"]);
    expect(scalars.map(({ marketInterest }) => (100 * marketInterest).toFixed(3))).toEqual(["2.901", "3.388"]);
  });

  it("stores residuals that are the model's own", () => {
    for (const { own, totals: model } of found) {
      const stored = calibration.vintages.find(({ code }) => code === own.vintage.code)?.residuals;
      expect(stored).toEqual({
        task: model.task - own.task,
        shortfall: model.shortfall - own.shortfall,
        surplus: model.surplus - own.surplus,
      });
    }
  });

  it("finds the stored scalars again", { timeout: 120_000 }, () => {
    expect(storedCalibration(calibrate(inputs, published), inputs, published)).toEqual(calibration);
  });

  it("refuses scalars that belong to other facts", () => {
    const other = { ...inputs, hardestHit: ["MRA"] };
    const [oldest] = published;
    if (!oldest) throw new Error("nothing was published");
    expect(inputsHash(other, oldest)).not.toBe(calibration.vintages[0]?.inputsHash);
    expect(readCalibration(other, published)).toMatchObject({
      ok: false,
      message: expect.stringContaining("2024-12, 2026-01"),
    });
  });

  it("says what is wrong with a file that cannot be read", () => {
    expect(readCalibration(inputs, published, "/nowhere/calibration.json")).toMatchObject({
      ok: false,
      message: expect.stringContaining("cannot be read"),
    });
  });
});

describe("where new homes lie", () => {
  const sum = (shares: Iterable<number>) => [...shares].reduce((one, other) => one + other, 0);

  it.each(["agreements", "growth", "stock"] as const)("adds up to the national task by %s", (task) => {
    const varied = sectorInputs(facts, { task });
    expect(sum(buildingShares(varied).values())).toBeCloseTo(1, 12);
    const profiles = regionProfiles(varied);
    inputs.task.socialHomes.forEach((national, t) => {
      expect(sum(profiles.map(({ socialNewHomes }) => socialNewHomes[t] as number)) / national).toBeCloseTo(1, 12);
    });
  });

  it("replaces what is demolished where it stood", () => {
    const profiles = regionProfiles(inputs);
    for (const { homes, socialNewHomes } of profiles) {
      expect(Math.min(...socialNewHomes)).toBeGreaterThan(0.0025 * 0.955 * homes * 0.999);
    }
  });

  it("names a variant by its rules", () => {
    expect(specificationName(inputs.specification)).toBe("agreements-three-own-s15-v2");
  });
});
