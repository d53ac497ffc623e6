import type { MacroPath } from "./types.js";

/**
 * What the world and all decisions together make of prices and rules, per model year: the only thing besides the
 * branch itself that the projection reads. Growth of the first year is not applied.
 */
export interface YearTerms {
  readonly yearCount: number;
  readonly rentGrowth: Float64Array;
  readonly maintenanceGrowth: Float64Array;
  readonly inflation: Float64Array;
  readonly buildCostGrowth: Float64Array;
  readonly valueGrowth: Float64Array;
  readonly marketInterest: Float64Array;
  /** Share of the debt a year. */
  readonly guaranteeLevy: Float64Array;
  /** Building cost index, 1 in the first model year: the deflator. */
  readonly buildCostIndex: Float64Array;
  readonly taxRate: Float64Array;
  readonly earningsStripping: Float64Array;
  /** EUR; Infinity where earnings stripping is off. */
  readonly interestThreshold: Float64Array;
  /** EUR a month a home on top of the indexed rent, prices of that year. */
  readonly rentSupplement: Float64Array;
  /** Factors on the indexed costs of a home. */
  readonly maintenanceFactor: Float64Array;
  readonly managementFactor: Float64Array;
  /** EUR (first-year prices) that somebody else pays of a new home, a measure. */
  readonly newHomeSubsidy: Float64Array;
  readonly measureSubsidy: Float64Array;
  /** Factors on the agreed numbers. */
  readonly newHomeFactor: Float64Array;
  readonly measureFactor: Float64Array;
  /** EUR granted per EUR of the year's task. */
  readonly grantPerTaskEuro: Float64Array;
  readonly refinanceShare: number;
  readonly deductibleMeasures: number;
  /** EUR a home a year, prices of each year. */
  readonly otherDeductionsPerHome: number;
  /** Part of the deductible measures that earnings stripping takes off its base: 1, or 0 by the first edition's rule. */
  readonly strippedMeasures: number;
}

/** Cumulated growth, 1 in the first year. */
export function cumulate(growth: Float64Array): Float64Array {
  const index = new Float64Array(growth.length);
  let level = 1;
  for (let t = 0; t < growth.length; t++) {
    if (t > 0) level *= 1 + (growth[t] as number);
    index[t] = level;
  }
  return index;
}

/** One value a year; beyond the end of the list its last one. */
function yearly(values: readonly number[], years: number): Float64Array {
  return Float64Array.from({ length: years }, (_, t) => values[t] ?? values.at(-1) ?? 0);
}

/** The terms of a world without any measure. */
export function yearTermsOf(macro: MacroPath): YearTerms {
  const n = macro.marketInterest.length;
  const filled = (value: number) => new Float64Array(n).fill(value);
  const buildCostGrowth = new Float64Array(macro.buildCostGrowth);
  return {
    yearCount: n,
    rentGrowth: new Float64Array(macro.rentGrowth),
    maintenanceGrowth: new Float64Array(macro.maintenanceGrowth),
    inflation: new Float64Array(macro.inflation),
    buildCostGrowth,
    valueGrowth: new Float64Array(macro.valueGrowth),
    marketInterest: new Float64Array(macro.marketInterest),
    guaranteeLevy: yearly(macro.guaranteeLevy, n),
    buildCostIndex: cumulate(buildCostGrowth),
    taxRate: filled(macro.taxRate),
    earningsStripping: filled(macro.earningsStripping),
    interestThreshold: filled(macro.interestThreshold),
    rentSupplement: filled(0),
    maintenanceFactor: filled(1),
    managementFactor: filled(1),
    newHomeSubsidy: filled(0),
    measureSubsidy: filled(0),
    newHomeFactor: filled(1),
    measureFactor: filled(1),
    grantPerTaskEuro: filled(0),
    refinanceShare: macro.refinanceShare,
    deductibleMeasures: macro.deductibleMeasures,
    otherDeductionsPerHome: macro.otherDeductionsPerHome,
    strippedMeasures: macro.strippingBase === "EARNINGS" ? 0 : 1,
  };
}

/** The same terms in arrays of their own, with another guarantee levy: one value a year, the last one holds on. */
export function withGuaranteeLevy(terms: YearTerms, guaranteeLevy: readonly number[]): YearTerms {
  return {
    yearCount: terms.yearCount,
    rentGrowth: terms.rentGrowth.slice(),
    maintenanceGrowth: terms.maintenanceGrowth.slice(),
    inflation: terms.inflation.slice(),
    buildCostGrowth: terms.buildCostGrowth.slice(),
    valueGrowth: terms.valueGrowth.slice(),
    marketInterest: terms.marketInterest.slice(),
    guaranteeLevy: yearly(guaranteeLevy, terms.yearCount),
    buildCostIndex: terms.buildCostIndex.slice(),
    taxRate: terms.taxRate.slice(),
    earningsStripping: terms.earningsStripping.slice(),
    interestThreshold: terms.interestThreshold.slice(),
    rentSupplement: terms.rentSupplement.slice(),
    maintenanceFactor: terms.maintenanceFactor.slice(),
    managementFactor: terms.managementFactor.slice(),
    newHomeSubsidy: terms.newHomeSubsidy.slice(),
    measureSubsidy: terms.measureSubsidy.slice(),
    newHomeFactor: terms.newHomeFactor.slice(),
    measureFactor: terms.measureFactor.slice(),
    grantPerTaskEuro: terms.grantPerTaskEuro.slice(),
    refinanceShare: terms.refinanceShare,
    deductibleMeasures: terms.deductibleMeasures,
    otherDeductionsPerHome: terms.otherDeductionsPerHome,
    strippedMeasures: terms.strippedMeasures,
  };
}
