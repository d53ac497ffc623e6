import fc from "fast-check";
import type { DatasetCorporation, SectorDataset } from "../src/dataset/types.js";
import { MODEL_EDITION } from "../src/outcome/engine-version.js";
import { hashOf } from "../src/support/canonical.js";

const YEARS = 10;

/** One corporation in region `home`, with a tenth of its task next door, so that spreading is tested too. */
const corporation = (regions: number) =>
  fc
    .record({
      home: fc.integer({ min: 0, max: regions - 1 }),
      homes: fc.integer({ min: 2_000, max: 60_000 }),
      debtPerHome: fc.integer({ min: 15_000, max: 62_000 }),
      rent: fc.integer({ min: 560, max: 700 }),
      buildShare: fc.integer({ min: 0, max: 25 }),
      measureShare: fc.integer({ min: 0, max: 80 }),
    })
    .map((raw) => ({ ...raw, next: (raw.home + 1) % regions }));

function branchOf(raw: { homes: number; debtPerHome: number; rent: number }) {
  return {
    homes: raw.homes,
    debt: raw.homes * raw.debtPerHome,
    interestRate: 0.0285,
    monthlyRent: raw.rent,
    newHomeRent: raw.rent + 86,
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
}

const filled = (value: number) => Array.from({ length: YEARS }, () => value);

/** A random but realistic sector: two to five regions, a few corporations each, debts from light to heavy. */
export const sectorDataset: fc.Arbitrary<SectorDataset> = fc
  .integer({ min: 2, max: 5 })
  .chain((regionCount) =>
    fc.record({
      regionCount: fc.constant(regionCount),
      raws: fc.array(corporation(regionCount), { minLength: 1, maxLength: 8 }),
      marketInterest: fc.integer({ min: 200, max: 450 }),
    }),
  )
  .map(({ regionCount, raws, marketInterest }) => {
    const code = (r: number) => `R${r}`;
    const corporations: DatasetCorporation[] = raws.map((raw, c) => ({
      id: `C${c}`,
      name: `Corporation ${c}`,
      region: code(raw.home),
      social: {
        input: branchOf(raw),
        task: {
          newHomes: filled((raw.homes * raw.buildShare) / 1000),
          measures: filled((raw.homes * raw.measureShare) / 1000),
          newHomeCost: 270_000,
          measureCost: 35_000,
        },
        taskShares: [
          { region: code(raw.home), share: 0.9 },
          { region: code(raw.next), share: 0.1 },
        ],
        homeShares: [{ region: code(raw.home), share: 1 }],
      },
      commercial: null,
    }));
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
      regions: Array.from({ length: regionCount }, (_, r) => ({
        code: code(r),
        name: `Region ${r}`,
        homes: raws.filter((raw) => raw.home === r).reduce((sum, raw) => sum + raw.homes, 0),
        woz: 3e9 * (r + 1),
      })),
      corporations,
      macro: {
        inflation: filled(0.02),
        rentGrowth: filled(0.022),
        maintenanceGrowth: filled(0.03),
        buildCostGrowth: filled(0.025),
        valueGrowth: filled(0.02),
        marketInterest: filled(marketInterest / 10_000),
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
        Array.from({ length: regionCount }, (_, p) => [
          code(p),
          Object.fromEntries(Array.from({ length: regionCount }, (_, q) => [code(q), Math.abs(p - q) * 40])),
        ]),
      ),
      sources: [],
    };
    return { ...content, hash: hashOf(content) };
  });
