import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRegionSector } from "../../test/own-region-sector.js";
import { yearTermsOf } from "../finance/year-terms.js";
import { balanceOf } from "../outcome/evaluate.js";
import { applyScenario } from "./apply-scenario.js";
import { emptyScenario } from "./defaults.js";
import { neutralValue } from "./lever.js";
import { levers } from "./levers/registry.js";
import type { LeverValue, Scenario } from "./types.js";

const [dataset] = fc.sample(ownRegionSector, { numRuns: 1, seed: 8 });
if (!dataset) throw new Error("No sample");

const baseline = emptyScenario("test");
const withMeasures = (...measures: LeverValue[]): Scenario => ({ ...baseline, measures });
const withAssumptions = (...assumptions: LeverValue[]): Scenario => ({ ...baseline, assumptions });
const apply = (scenario: Scenario) => applyScenario(dataset, scenario);

/** What a lever adds by year, in percentage points, without floating noise. */
const added = (now: Float64Array, before: readonly number[]) =>
  Array.from(now, (value, t) => Math.round(1e8 * (value - (before[t] as number))) / 1e6);

describe("applyScenario", () => {
  it("leaves the dataset as it is without levers, bit for bit", () => {
    expect(apply(baseline)).toEqual({
      terms: yearTermsOf(dataset.macro),
      commercialTerms: yearTermsOf({ ...dataset.macro, guaranteeLevy: dataset.commercialGuaranteeLevy }),
      norms: dataset.norms,
      commercialSurplusShare: 0,
      targetedShare: 1,
    });
  });

  it("gives the same figures, to the bit, when every lever stands where it changes nothing", () => {
    fc.assert(
      fc.property(ownRegionSector, (sector) => {
        const at = (kind: string) =>
          levers
            .filter((lever) => lever.kind === kind)
            .map((lever) => ({ key: lever.key, value: neutralValue(lever, sector) }));
        const neutral = { ...baseline, assumptions: at("ASSUMPTION"), measures: at("MEASURE") };
        expect(balanceOf(sector, neutral).positions).toEqual(balanceOf(sector, baseline).positions);
      }),
    );
  });

  it("moves rents by a third of inflation in each of the three years after", () => {
    const { terms } = apply(withAssumptions({ key: "inflation", value: 0.9, from: 2027, until: 2028 }));
    expect(added(terms.inflation, dataset.macro.inflation)).toEqual([0, 0, 0.9, 0.9, 0, 0, 0, 0, 0, 0]);
    expect(added(terms.rentGrowth, dataset.macro.rentGrowth)).toEqual([0, 0, 0, 0.3, 0.6, 0.6, 0.3, 0, 0, 0]);
  });

  it("lets no rent follow inflation beyond the last year", () => {
    const { terms } = apply(withAssumptions({ key: "inflation", value: 0.9, from: 2033 }));
    expect(added(terms.rentGrowth, dataset.macro.rentGrowth)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.3]);
    expect(terms.rentGrowth).toHaveLength(10);
  });

  it("deflates with the building cost that the scenario assumes", () => {
    const { terms, commercialTerms } = apply(withAssumptions({ key: "buildCostGrowth", value: 1 }));
    expect(terms.buildCostIndex[9]).toBeCloseTo(1.035 ** 9, 12);
    expect(commercialTerms.buildCostIndex).toEqual(terms.buildCostIndex);
  });

  it("keeps measures out of the commercial branch, which shares the world", () => {
    const { terms, commercialTerms } = applyScenario(dataset, {
      ...withMeasures({ key: "rentIncrease", value: 1 }, { key: "normIcr", value: 1.2 }),
      assumptions: [{ key: "marketInterest", value: 0.5 }],
    });
    expect(commercialTerms.marketInterest).toEqual(terms.marketInterest);
    expect(commercialTerms.rentGrowth).toEqual(yearTermsOf(dataset.macro).rentGrowth);
    expect(terms.rentGrowth).not.toEqual(commercialTerms.rentGrowth);
    const { norms } = apply(withMeasures({ key: "normIcr", value: 1.2 }));
    expect(norms).toEqual({ social: { icr: 1.2, ltv: 0.85 }, commercial: dataset.norms.commercial });
  });

  it("holds the stricter of norms and buffer", () => {
    const { norms } = apply(
      withMeasures({ key: "internalBuffer", value: 10 }, { key: "normIcr", value: 1.5 }, { key: "normLtv", value: 80 }),
    );
    expect(norms.social.icr).toBeCloseTo(1.65, 12);
    expect(norms.social.ltv).toBeCloseTo(0.72, 12);
  });

  it("does not depend on the order of levers", () => {
    const all = levers
      .filter(({ kind }) => kind === "MEASURE")
      .map(({ key, min, max, unit }) => ({ key, value: unit === "SWITCH" ? max : (min + 2 * max) / 3 }));
    expect(apply(withMeasures(...all))).toEqual(apply(withMeasures(...all.reverse())));
  });

  it("keeps a lever without an end year on after the agreements, and one with an end year not", () => {
    const years = 20;
    const long = (path: readonly number[]) => Array.from({ length: years }, (_, t) => path[Math.min(t, 9)] as number);
    const { macro } = dataset;
    const later = {
      ...dataset,
      yearCount: years,
      macro: {
        ...macro,
        inflation: long(macro.inflation),
        rentGrowth: long(macro.rentGrowth),
        maintenanceGrowth: long(macro.maintenanceGrowth),
        buildCostGrowth: long(macro.buildCostGrowth),
        valueGrowth: long(macro.valueGrowth),
        marketInterest: long(macro.marketInterest),
      },
    };
    const cut = (more: object) =>
      applyScenario(later, withMeasures({ key: "maintenanceCut", value: 10, ...more })).terms.maintenanceFactor;
    expect(Array.from(cut({}).slice(1)).every((factor) => factor === 0.9)).toBe(true);
    expect(Array.from(cut({ until: 2033 }).slice(8, 11))).toEqual([0.9, 1, 1]);
  });

  it("refuses a lever that it does not know", () => {
    expect(() => apply(withMeasures({ key: "sunshine", value: 1 }))).toThrow(RangeError);
  });
});
