import type { MacroPath } from "@solidariteitskaart/model";
import type { Assumption } from "../facts/assumption.js";
import { assumptionValue } from "../facts/assumption-value.js";
import type { BuildingAgreement } from "../facts/building-agreement.js";
import type { Municipality } from "../facts/municipality.js";
import type { MunicipalityYear } from "../facts/municipality-year.js";
import type { NpaTarget } from "../facts/npa-target.js";
import { countryCode, type ProvinceAgreement } from "../facts/province-agreement.js";
import type { Region } from "../facts/region.js";
import type { RegionalEvidence } from "../facts/regional-evidence.js";
import { rentGrowthPath } from "./rent-growth.js";
import { referenceRules, type Specification } from "./specification.js";
import type {
  BranchAssumptions,
  ProvinceAgreements,
  SectorAssumptions,
  SectorInputs,
  SectorMunicipality,
} from "./types.js";

/** The facts that the reference sector is made of. */
export interface SectorFacts {
  readonly municipalities: readonly Municipality[];
  readonly municipalityHistory: readonly MunicipalityYear[];
  readonly regions: readonly Region[];
  readonly npaTargets: readonly NpaTarget[];
  readonly assumptions: readonly Assumption[];
  readonly buildingAgreements: readonly BuildingAgreement[];
  readonly provinceAgreements: readonly ProvinceAgreement[];
  readonly regionalEvidence: readonly RegionalEvidence[];
}

/** Dwellings added between two years say in part where new homes will be built. */
function sectorMunicipalities({ municipalities, municipalityHistory, assumptions }: SectorFacts): SectorMunicipality[] {
  const dwellings = (year: number) =>
    new Map(municipalityHistory.filter((row) => row.year === year).map((row) => [row.code, row.dwellings]));
  const from = dwellings(assumptionValue(assumptions, "growthFromYear", "sector"));
  const until = dwellings(assumptionValue(assumptions, "growthUntilYear", "sector"));
  return municipalities.map((m) => ({
    code: m.code,
    province: m.provinceCode,
    region: m.region,
    dwellings: m.dwellings,
    corporationDwellings: m.corporationDwellings,
    meanWozValue: m.meanWozValue,
    dwellingsFrom: from.get(m.code) ?? m.dwellings,
    dwellingsUntil: until.get(m.code) ?? m.dwellings,
  }));
}

function branchAssumptions(rows: readonly Assumption[], branch: "social" | "commercial"): BranchAssumptions {
  const of = (key: string) => assumptionValue(rows, key, branch);
  // What only the social branch has, sales and measures, costs nothing where its share or number is 0.
  const social = (key: string) => assumptionValue(rows, key, "social");
  return {
    homesShare: of("homesShare"),
    interestRate: of("interestRate"),
    newHomes: of("newHomes"),
    monthlyRent: of("monthlyRent"),
    newHomeRent: of("newHomeRent"),
    maintenancePerHome: of("maintenancePerHome"),
    newHomeMaintenance: of("newHomeMaintenance"),
    managementPerHome: of("managementPerHome"),
    policyValuePerHome: of("policyValuePerHome"),
    policyValuePerNewHome: of("policyValuePerNewHome"),
    vacancy: of("vacancy"),
    saleShare: of("saleShare"),
    demolitionShare: of("demolitionShare"),
    newHomeCost: of("newHomeCost"),
    measureCost: social("measureCost"),
    salePriceShareOfWoz: social("salePriceShareOfWoz"),
  };
}

const levyPath = (rows: readonly Assumption[], branch: "social" | "commercial", years: readonly number[]) =>
  years.map((year) => assumptionValue(rows, "guaranteeLevy", branch, year));

function macroPath(rows: readonly Assumption[], years: readonly number[]): Omit<MacroPath, "marketInterest"> {
  const path = (key: string) => years.map((year) => assumptionValue(rows, key, "sector", year));
  const constant = (key: string) => assumptionValue(rows, key, "social");
  return {
    inflation: path("inflation"),
    rentGrowth: rentGrowthPath(rows, years),
    maintenanceGrowth: path("maintenanceGrowth"),
    buildCostGrowth: path("buildCostGrowth"),
    valueGrowth: path("valueGrowth"),
    guaranteeLevy: levyPath(rows, "social", years),
    refinanceShare: constant("refinanceShare"),
    taxRate: constant("taxRate"),
    earningsStripping: constant("earningsStripping"),
    interestThreshold: constant("interestThreshold"),
    deductibleMeasures: constant("deductibleMeasures"),
    otherDeductionsPerHome: constant("otherDeductionsPerHome"),
  };
}

function sectorAssumptions(rows: readonly Assumption[]): SectorAssumptions {
  const of = (key: string, branch: "social" | "commercial" | "sector" = "sector") => assumptionValue(rows, key, branch);
  const firstYear = of("firstYear");
  const yearCount = of("yearCount");
  const years = Array.from({ length: yearCount }, (_, t) => firstYear + t);
  const norms = (branch: "social" | "commercial") => ({ icr: of("icr", branch), ltv: of("ltv", branch) });
  return {
    firstYear,
    yearCount,
    social: branchAssumptions(rows, "social"),
    commercial: { ...branchAssumptions(rows, "commercial"), debtPerHome: of("debtPerHome", "commercial") },
    socialDebtTotal: of("debtTotal", "social"),
    corporations: of("corporations"),
    corporations2016: of("corporations2016"),
    minCorporationsPerRegion: of("minCorporationsPerRegion"),
    macro: macroPath(rows, years),
    commercialGuaranteeLevy: levyPath(rows, "commercial", years),
    norms: { social: norms("social"), commercial: norms("commercial") },
  };
}

/** What the variant by growth holds to. */
function provinceAgreements(rows: readonly ProvinceAgreement[]): ProvinceAgreements {
  const used = rows.filter(({ use }) => use === "growth-variant");
  return {
    total: used.find(({ code }) => code === countryCode)?.homes ?? 0,
    byProvince: Object.fromEntries(
      used.filter(({ code }) => code !== countryCode).map(({ code, homes }) => [code, homes]),
    ),
  };
}

/**
 * Reads the reference sector's inputs out of the facts.
 * @param variation rules other than those of the reference
 */
export function sectorInputs(facts: SectorFacts, variation: Partial<Specification> = {}): SectorInputs {
  const assumptions = sectorAssumptions(facts.assumptions);
  const targets = facts.npaTargets.filter(
    ({ year }) => year >= assumptions.firstYear && year < assumptions.firstYear + assumptions.yearCount,
  );
  const hardestHit = facts.regionalEvidence.filter((row) => row.finding === "hardest-hit" && row.studyYear === 2021);
  return {
    municipalities: sectorMunicipalities(facts),
    regions: facts.regions.map(({ code, name, corporations2016 }) => ({ code, name, corporations2016 })),
    task: {
      socialHomes: targets.map((target) => target.socialHomes),
      midRentHomes: targets.map((target) => target.midRentHomes),
      measures: targets.map((target) => target.measures),
    },
    assumptions,
    agreements: facts.buildingAgreements.map(({ homes, municipalities }) => ({ homes, municipalities })),
    provinces: provinceAgreements(facts.provinceAgreements),
    hardestHit: [...new Set(hardestHit.map((row) => row.region))],
    specification: {
      ...referenceRules,
      sigma: assumptionValue(facts.assumptions, "debtSpread", "social"),
      ...variation,
    },
  };
}
