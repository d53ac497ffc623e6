import fc from "fast-check";
import type { DatasetCorporation, SectorDataset } from "../src/dataset/types.js";
import type { BranchInput } from "../src/finance/types.js";
import { MODEL_EDITION } from "../src/outcome/engine-version.js";
import { hashOf } from "../src/support/canonical.js";

const YEARS = 10;
const filled = (value: number) => Array.from({ length: YEARS }, () => value);
const code = (r: number) => `R${r}`;

const common: Omit<BranchInput, "homes" | "debt" | "monthlyRent" | "newHomeRent"> = {
  interestRate: 0.0285,
  maintenancePerHome: 2841,
  newHomeMaintenance: 1640,
  managementPerHome: 1630,
  policyValuePerHome: 85_000,
  policyValuePerNewHome: 150_000,
  salePrice: 300_000,
  vacancy: 0.015,
  saleShare: 0.0015,
  demolitionShare: 0.0025,
};

const rawCorporation = fc.record({
  homes: fc.integer({ min: 2_000, max: 60_000 }),
  debtPerHome: fc.integer({ min: 25_000, max: 52_000 }),
  rent: fc.integer({ min: 590, max: 660 }),
  buildPerMille: fc.integer({ min: 4, max: 18 }),
  measuresPerMille: fc.integer({ min: 10, max: 70 }),
});

type RawCorporation = typeof rawCorporation extends fc.Arbitrary<infer Raw> ? Raw : never;

function corporationOf(raw: RawCorporation, r: number): DatasetCorporation {
  const { homes, debtPerHome, rent, buildPerMille, measuresPerMille } = raw;
  const shares = [{ region: code(r), share: 1 }];
  return {
    id: `C${r}`,
    name: `Corporation ${r}`,
    region: code(r),
    social: {
      input: { ...common, homes, debt: homes * debtPerHome, monthlyRent: rent, newHomeRent: rent + 86 },
      task: {
        newHomes: filled((homes * buildPerMille) / 1000),
        measures: filled((homes * measuresPerMille) / 1000),
        newHomeCost: 270_000,
        measureCost: 35_000,
      },
      taskShares: shares,
      homeShares: shares,
    },
    commercial: {
      input: {
        ...common,
        homes: homes * 0.05,
        debt: homes * 0.05 * 60_000,
        monthlyRent: 1050,
        newHomeRent: 1050,
        policyValuePerHome: 190_000,
        policyValuePerNewHome: 230_000,
        saleShare: 0,
      },
      task: { newHomes: filled((homes * 2) / 1000), measures: filled(0), newHomeCost: 300_000, measureCost: 0 },
      taskShares: shares,
      homeShares: shares,
    },
  };
}

/**
 * A sector near the real one, with one corporation a region: what a region cannot do in a year is what its corporation
 * cannot do. Rents grow with the mean inflation of the three years before, as the rent cap says.
 * @param marketInterest fraction a year
 */
export function ownRegionSectorOf(raws: readonly RawCorporation[], marketInterest: number): SectorDataset {
  const content: Omit<SectorDataset, "hash"> = {
    kind: "SECTOR",
    modelEdition: MODEL_EDITION,
    vintage: {
      code: "test",
      label: { nl: "proef", en: "trial" },
      date: "2026-01-01",
      nextExpected: null,
      publishedTask: null,
      publishedShortfall: null,
      publishedSurplus: null,
    },
    firstYear: 2025,
    yearCount: YEARS,
    regions: raws.map(({ homes }, r) => ({ code: code(r), name: `Region ${r}`, homes, woz: 3e5 * homes })),
    corporations: raws.map(corporationOf),
    macro: {
      inflation: [0.033, 0.024, 0.022, ...filled(0.02).slice(3)],
      rentGrowth: [0.036, 0.036, 0.03, 0.0263, 0.022, 0.0207, ...filled(0.02).slice(6)],
      maintenanceGrowth: filled(0.03),
      buildCostGrowth: filled(0.025),
      valueGrowth: filled(0.02),
      marketInterest: filled(marketInterest),
      refinanceShare: 0.08,
      taxRate: 0.258,
      earningsStripping: 0.245,
      interestThreshold: 1_000_000,
      deductibleMeasures: 0.5,
      guaranteeLevy: [0.00167],
      otherDeductionsPerHome: 182,
    },
    commercialGuaranteeLevy: [0],
    norms: { social: { icr: 1.4, ltv: 0.85 }, commercial: { icr: 1.8, ltv: 0.75 } },
    distanceKm: Object.fromEntries(
      raws.map((_, p) => [code(p), Object.fromEntries(raws.map((_, q) => [code(q), Math.abs(p - q) * 40]))]),
    ),
    sources: [],
  };
  return { ...content, hash: hashOf(content) };
}

export const ownRegionSector: fc.Arbitrary<SectorDataset> = fc
  .record({
    raws: fc.array(rawCorporation, { minLength: 1, maxLength: 4 }),
    marketInterest: fc.integer({ min: 270, max: 420 }),
  })
  .map(({ raws, marketInterest }) => ownRegionSectorOf(raws, marketInterest / 10_000));
