import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { transferInstruments } from "./instruments.js";
import { LEVY_CAP_SHARE, levyCheck } from "./levy-check.js";

const dataset = syntheticSector(18, { marketInterest: 0.0315 });
const scenario = emptyScenario("2026-01");

describe("levyCheck", () => {
  it("holds each year's part of the plan against one percent of that year's rent", async () => {
    const outcome = await evaluate(dataset, scenario);
    const check = levyCheck(dataset, outcome);
    expect(check.years).toHaveLength(10);
    check.years.forEach((year, t) => {
      expect(year.rent).toBe(outcome.years[t]?.finance?.rentIncome);
      expect(year.cap).toBe(Math.round(LEVY_CAP_SHARE * year.rent));
    });
    // Carried back to prices of the first year, both ways of spreading ask the whole plan.
    for (const asked of ["askedEvenly", "askedAsNeeded"] as const) {
      const total = check.years.reduce((sum, year, t) => sum + year[asked] / 1.025 ** t, 0);
      expect(Math.abs(total - outcome.national.moved)).toBeLessThan(20);
    }
  });

  it("says whether the plan fits", async () => {
    const nothing = await evaluate(syntheticSector(18, { marketInterest: 0.02 }), scenario);
    expect(nothing.national.moved).toBe(0);
    expect(levyCheck(dataset, nothing)).toMatchObject({ fitsEvenly: true, fitsAsNeeded: true, greatestShareEvenly: 0 });
    const much = await evaluate(dataset, scenario);
    const check = levyCheck(dataset, much);
    expect(check.fitsEvenly).toBe(check.greatestShareEvenly <= LEVY_CAP_SHARE);
    expect(check.fitsAsNeeded).toBe(check.greatestShareAsNeeded <= LEVY_CAP_SHARE);
    // Help that comes when it is needed comes late, all at once.
    expect(check.greatestShareAsNeeded).toBeGreaterThan(check.greatestShareEvenly);
  });
});

describe("transferInstruments", () => {
  it("names for every transfer what the law asks", async () => {
    const outcome = await evaluate(dataset, scenario);
    const check = levyCheck(dataset, outcome);
    const fits = transferInstruments(outcome, { ...check, fitsEvenly: true });
    expect(fits).toHaveLength(outcome.solidarity.transfers.length);
    expect(fits.length).toBeGreaterThan(0);
    for (const { possible, leftOut } of fits) {
      expect(possible).toEqual(["EXEMPTION", "STATUTORY_SUPPORT", "VOLUNTARY_SUPPORT"]);
      expect(leftOut).toBeNull();
    }
    for (const { possible, leftOut } of transferInstruments(outcome, { ...check, fitsEvenly: false })) {
      expect(possible).not.toContain("STATUTORY_SUPPORT");
      expect(leftOut).toBe("LEVY_ABOVE_CAP");
    }
  });

  it("lets a fund pay by support only, and names no giver", async () => {
    const outcome = await evaluate(dataset, { ...scenario, solidarity: { ...scenario.solidarity, route: "POOL" } });
    const instruments = transferInstruments(outcome, null);
    expect(instruments.reduce((sum, item) => sum + item.amount, 0)).toBe(outcome.national.moved);
    for (const { from, possible } of instruments) {
      expect(from).toBeNull();
      expect(possible).not.toContain("EXEMPTION");
    }
  });
});
