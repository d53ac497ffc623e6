import type { CorporationBranch, DatasetCorporation, SectorDataset } from "../src/dataset/types.js";
import type { BranchInput } from "../src/finance/types.js";
import { MODEL_EDITION } from "../src/outcome/engine-version.js";
import { hashOf } from "../src/support/canonical.js";

const YEARS = 10;
const REGIONS = 6;
const filled = (value: number) => Array.from({ length: YEARS }, () => value);
const code = (r: number) => `R${r}`;

interface Options {
  readonly vintage?: string;
  readonly marketInterest?: number;
  readonly costFactor?: number;
  readonly maintenanceGrowth?: number;
}

const common: Omit<BranchInput, "homes" | "debt"> = {
  interestRate: 0.0285,
  monthlyRent: 625,
  newHomeRent: 625 + 86,
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

function branches(c: number, costFactor: number): Pick<DatasetCorporation, "social" | "commercial"> {
  const region = c % REGIONS;
  const homes = 6_000 + ((c * 37) % 11) * 300;
  // Regions differ in debt, corporations within a region a little: some have room left, some fall short.
  const debtPerHome = 34_000 + region * 3_600 + ((c * 17) % 7) * 700;
  const own = [{ region: code(region), share: 1 }];
  const social: CorporationBranch = {
    input: { ...common, homes, debt: homes * debtPerHome },
    task: {
      newHomes: filled(homes * 0.0125),
      measures: filled(homes * 0.048),
      newHomeCost: 270_000 * costFactor,
      measureCost: 35_000 * costFactor,
    },
    taskShares:
      c % 5 === 0
        ? [
            { region: code(region), share: 0.9 },
            { region: code((region + 1) % REGIONS), share: 0.1 },
          ]
        : own,
    homeShares: own,
  };
  const commercial: CorporationBranch = {
    input: {
      ...common,
      homes: homes * 0.047,
      debt: homes * 0.047 * 60_000,
      monthlyRent: 1050,
      newHomeRent: 1050,
      policyValuePerHome: 190_000,
      policyValuePerNewHome: 230_000,
      saleShare: 0,
    },
    task: { newHomes: filled(homes * 0.002), measures: filled(0), newHomeCost: 300_000, measureCost: 35_000 },
    taskShares: own,
    homeShares: own,
  };
  return { social, commercial };
}

/** A sector shaped like the reference sector, of any size, always the same: for tests and measurements. */
export function syntheticSector(corporations: number, options: Options = {}): SectorDataset {
  const { vintage = "2026-01", marketInterest = 0.033, costFactor = 1, maintenanceGrowth = 0.03 } = options;
  const list = Array.from({ length: corporations }, (_, c): DatasetCorporation => {
    const id = `${code(c % REGIONS)}-${c}`;
    return { id, name: `Model corporation ${c}`, region: code(c % REGIONS), ...branches(c, costFactor) };
  });
  const content: Omit<SectorDataset, "hash"> = {
    kind: "SECTOR",
    modelEdition: MODEL_EDITION,
    vintage: {
      code: vintage,
      label: { nl: vintage, en: vintage },
      date: `${vintage}-01`,
      nextExpected: null,
      publishedTask: null,
      publishedShortfall: null,
      publishedSurplus: null,
    },
    firstYear: 2025,
    yearCount: YEARS,
    regions: Array.from({ length: REGIONS }, (_, r) => {
      const homes = list.filter((c) => c.region === code(r)).reduce((sum, c) => sum + c.social.input.homes, 0);
      return { code: code(r), name: `Region ${r}`, homes, woz: homes * (260_000 + r * 20_000) };
    }),
    corporations: list,
    macro: {
      inflation: [0.033, 0.024, 0.022, ...Array.from({ length: YEARS - 3 }, () => 0.02)],
      rentGrowth: [0, 0.036, 0.03, 0.0263, 0.022, 0.0207, 0.02, 0.02, 0.02, 0.02],
      maintenanceGrowth: filled(maintenanceGrowth),
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
      Array.from({ length: REGIONS }, (_, p) => [
        code(p),
        Object.fromEntries(Array.from({ length: REGIONS }, (_, q) => [code(q), Math.abs(p - q) * 35])),
      ]),
    ),
    sources: [],
  };
  return { ...content, hash: hashOf(content) };
}
