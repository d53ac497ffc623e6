import { emptyScenario, figures, type Outcome } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { testPlatform } from "../../test/support/test-platform.js";
import { figuresOf } from "./figures-of.js";
import { observationSources } from "./observation-sources.js";
import { observations } from "./observe.js";

const platform = testPlatform();
const [dataset] = platform.datasets;
if (!dataset) throw new Error("there are no datasets");
const outcome: Outcome = await platform.outcome(dataset, emptyScenario(dataset.vintage.code));
const rows = observations(outcome, dataset, observationSources(platform, dataset));
const figure = (region: string, measure: string, year: number | null = null) =>
  rows.find((row) => row.regionCode === region && row.measure === measure && row.year === year)?.value;

/** What a rule or another field says already. */
const SAID_ELSEWHERE = new Set([
  "solidarity.moved",
  "solidarity.open",
  "solidarity.reserveShare",
  "solidarity.maxDistanceKm",
]);

describe("observations", () => {
  it("hold one row per region, year and measure", () => {
    const keys = rows.map(({ regionCode, year, measure }) => `${regionCode}/${year}/${measure}`);
    expect(new Set(keys).size).toBe(rows.length);
    expect(new Set(rows.map(({ regionCode }) => regionCode)).size).toBe(20);
    expect(rows.every((row) => row.vintage === outcome.vintage && row.scenario === outcome.scenarioHash)).toBe(true);
  });

  it("leave no number of the outcome out", () => {
    const known = new Set(figures.map(({ key }) => key));
    const found = [
      ...figuresOf(outcome.national),
      ...figuresOf(outcome.solidarity, "solidarity."),
      ...figuresOf(outcome.costs ?? {}, "costs."),
      ...outcome.regions.flatMap((region) => [...figuresOf(region)]),
      ...outcome.years.flatMap((year) => [...figuresOf(year)]),
      ...(outcome.costs?.years ?? []).flatMap((year) => [...figuresOf(year, "costs.")]),
    ].map(([key]) => key);
    expect([...new Set(found)].filter((key) => !known.has(key) && !SAID_ELSEWHERE.has(key))).toEqual([]);
    const seen = new Set(rows.map(({ measure }) => measure));
    expect([...known].filter((key) => !seen.has(key))).toEqual([]);
  });

  it("repeat the outcome to the digit", () => {
    expect(figure("NL", "shortfall")).toBe(outcome.national.shortfall);
    expect(figure("NL", "slowdownYear")).toBe(outcome.national.slowdownYear);
    for (const region of outcome.regions) {
      expect(figure(region.region, "remaining")).toBe(region.remaining);
      for (const year of region.years) {
        expect(figure(region.region, "open", year.year)).toBe(year.open);
        expect(figure(region.region, "finance.debt", year.year)).toBe(year.finance?.debt);
      }
    }
  });

  it("say of every figure what may be claimed of it, and where it comes from", () => {
    const national = rows.filter(({ regionCode, year }) => regionCode === "NL" && year === null);
    const published = national.find(({ measure }) => measure === "published.shortfall");
    expect(published).toMatchObject({ status: "PUBLISHED", unit: "EUR", value: 19_400_000_000 });
    expect(published?.source).toContain("letter-2026-01");
    for (const own of ["shortfall", "moved", "homesLost"]) {
      expect(national.find(({ measure }) => measure === own)?.status).toBe("MODELLED");
    }
    const others = rows.filter(({ regionCode, year }) => regionCode !== "NL" || year !== null);
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(["MODELLED"]));
    expect(new Set(others.map(({ source }) => source))).toEqual(new Set([`model-${platform.engineVersion}`]));
  });

  it("come in a stable order: country first, measures of the catalogue, totals before years", () => {
    const again = observations(outcome, dataset, observationSources(platform, dataset));
    expect(again).toEqual(rows);
    expect(rows[0]).toMatchObject({ regionCode: "NL", measure: "task", year: null });
    expect(rows.slice(1, 11).map(({ year }) => year)).toEqual(outcome.years.map(({ year }) => year));
  });

  it("add up where the catalogue says so", () => {
    const sum = (values: readonly (number | null | undefined)[]) =>
      values.reduce<number>((all, one) => all + (one ?? 0), 0);
    const regions = outcome.regions.map(({ region }) => region);
    const years = outcome.years.map(({ year }) => year);
    for (const { key, addsUpOver } of figures) {
      const total = figure("NL", key);
      if (total === undefined || total === null) continue;
      if (addsUpOver.includes("REGIONS") && figure(regions[0] ?? "", key) !== undefined)
        expect(sum(regions.map((region) => figure(region, key))), `${key} over regions`).toBe(total);
      if (addsUpOver.includes("YEARS") && figure("NL", key, years[0] ?? 0) !== undefined)
        expect(sum(years.map((year) => figure("NL", key, year))), `${key} over years`).toBe(total);
    }
  });
});

describe("the catalogue of measures", () => {
  it("describes each measure once, in both languages", () => {
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    for (const { key, label, definition } of figures)
      for (const text of [label.nl, label.en, definition.nl, definition.en])
        expect(text.length, key).toBeGreaterThan(2);
  });
});
