import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../test/synthetic-sector.js";
import { evaluate } from "../outcome/evaluate.js";
import { emptyScenario } from "../scenario/defaults.js";
import { corporationColumns, figureOf, figures, figuresIn } from "./catalogue.js";

const sector = syntheticSector(4);
const vintage = { ...sector.vintage, publishedShortfall: 5_000_000_000 };
const outcome = await evaluate({ ...sector, vintage }, emptyScenario("2026-01"));
const { published, ...national } = outcome.national;

const numbersOf = (part: object | null | undefined, prefix = "") =>
  Object.entries(part ?? {})
    .filter(([name, value]) => name !== "year" && (typeof value === "number" || value === null))
    .map(([name, value]) => [`${prefix}${name}`, value as number | null] as const);

describe("the dictionary of figures", () => {
  const [region] = outcome.regions;
  const [corporation] = outcome.corporations;
  const parts = [
    numbersOf(national),
    numbersOf(published, "published."),
    numbersOf(region),
    numbersOf(region?.years[0]),
    numbersOf(region?.years[0]?.finance, "finance."),
    numbersOf(corporation, "corporation."),
    numbersOf(outcome.costs?.tenants, "costs.tenants."),
    numbersOf(outcome.costs?.years[0], "costs."),
  ];

  it("knows every number of an outcome, says truly whether it is whole, and whether it may be missing", () => {
    for (const [key, value] of parts.flat()) {
      const { whole, nullable } = figureOf(key);
      if (value === null) expect(nullable, key).toBe(true);
      else if (whole) expect(Number.isInteger(value), key).toBe(true);
    }
    expect(parts.map((part) => part.length)).not.toContain(0);
  });

  it("has one entry a key, with words in both languages", () => {
    const all = [...figures, ...corporationColumns];
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key, label, term, definition } of all)
      for (const words of [label, term, definition]) expect(words.nl && words.en, key).toMatch(/\S/);
  });

  it("adds up as it says: over regions to the country, over years to the total", () => {
    for (const { key, name, addsUpOver } of figuresIn.REGION) {
      const total = outcome.regions.reduce((sum, one) => sum + one[name as "task"], 0);
      const whole: unknown = outcome.national[name as "task"];
      if (addsUpOver.includes("REGIONS") && typeof whole === "number") expect(total, key).toBe(whole);
      const years = outcome.regions.map((one) => one.years.reduce((sum, year) => sum + year[name as "task"], 0));
      if (addsUpOver.includes("YEARS")) expect(years, key).toEqual(outcome.regions.map((one) => one[name as "task"]));
    }
  });
});
