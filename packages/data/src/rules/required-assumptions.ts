import type { AssumptionBranch } from "../facts/assumption.js";

const ofTheSector = [
  "firstYear",
  "yearCount",
  "corporations",
  "corporations2016",
  "minCorporationsPerRegion",
  "growthFromYear",
  "growthUntilYear",
  "inflation",
  "rentGrowth",
  "rentGrowthWindow",
  "maintenanceGrowth",
  "buildCostGrowth",
  "valueGrowth",
  "slowdownThreshold",
] as const;

const ofBothBranches = [
  "homesShare",
  "newHomes",
  "monthlyRent",
  "newHomeRent",
  "maintenancePerHome",
  "newHomeMaintenance",
  "managementPerHome",
  "guaranteeLevy",
  "policyValuePerHome",
  "policyValuePerNewHome",
  "interestRate",
  "vacancy",
  "saleShare",
  "demolitionShare",
  "newHomeCost",
  "measuresShare",
  "refinanceShare",
  "taxRate",
  "earningsStripping",
  "interestThreshold",
  "deductibleMeasures",
  "otherDeductionsPerHome",
  "icr",
  "ltv",
] as const;

/** What the reference sector can't be built without. */
export const requiredAssumptions: readonly (readonly [string, AssumptionBranch])[] = [
  ...ofTheSector.map((key) => [key, "sector"] as const),
  ...ofBothBranches.flatMap((key) => [[key, "social"] as const, [key, "commercial"] as const]),
  ["debtTotal", "social"],
  ["debtSpread", "social"],
  ["salePriceShareOfWoz", "social"],
  ["measureCost", "social"],
  ["debtPerHome", "commercial"],
];
