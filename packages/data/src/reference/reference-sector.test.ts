import { balanceOf, emptyScenario, type SectorDataset } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { calibrate } from "./calibrate.js";
import { inputsHash, readCalibration, storedCalibration } from "./calibration-file.js";
import { loadDatasets } from "./load-datasets.js";
import { publishedPairs } from "./published-vintage.js";
import { sectorInputs } from "./sector-inputs.js";

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
  it("meets every published total within 0.01 billion", () => {
    const published = publishedPairs(facts.vintages);
    for (const pair of published) {
      const dataset = datasets.find((candidate) => candidate.vintage.code === pair.vintage.code) as SectorDataset;
      const found = totals(dataset);
      expect(Math.abs(found.task - pair.task)).toBeLessThanOrEqual(10_000_000);
      expect(Math.abs(found.shortfall - pair.shortfall)).toBeLessThanOrEqual(10_000_000);
      expect(Math.abs(found.surplus - pair.surplus)).toBeLessThanOrEqual(10_000_000);
    }
  });

  it("stores residuals that are the model's own", () => {
    for (const { code, residuals } of calibration.vintages) {
      const dataset = datasets.find((candidate) => candidate.vintage.code === code) as SectorDataset;
      const found = totals(dataset);
      expect(found.shortfall - (dataset.vintage.publishedShortfall as number)).toBe(residuals.shortfall);
      expect(found.surplus - (dataset.vintage.publishedSurplus as number)).toBe(residuals.surplus);
    }
  });

  it("finds the stored scalars again", { timeout: 60_000 }, () => {
    const fresh = storedCalibration(calibrate(inputs, publishedPairs(facts.vintages)), inputs);
    expect(fresh).toEqual(calibration);
  });

  it("refuses scalars that belong to other facts", () => {
    const other = { ...inputs, hardestHit: ["MRA"] };
    expect(inputsHash(other)).not.toBe(calibration.inputsHash);
    expect(readCalibration(other)).toMatchObject({ ok: false });
  });

  it("says what is wrong with a file that cannot be read", () => {
    expect(readCalibration(inputs, "/nowhere/calibration.json")).toMatchObject({
      ok: false,
      message: expect.stringContaining("cannot be read"),
    });
  });
});
