/** What the greatest growth of the rent sum in a year is set by. */
export type RentCapRule = "WAGES" | "AGREED" | "INFLATION";

/** Years of the rules as the letter of January 2026 tells them. */
const AGREED_YEAR = 2025;
const FIRST_INFLATION_YEAR = 2026;

/** Fraction that the wage rule takes off: half a percentage point. */
const WAGE_DEDUCTION = 0.005;

/** A yearly growth that a rule looks at; a fraction. */
export interface YearGrowth {
  readonly year: number;
  readonly growth: number;
}

/** What is known; growth and caps are fractions, null where nothing is known of that year. */
export interface RentCapFacts {
  readonly publishedCap: (year: number) => number | null;
  readonly wageGrowth: (year: number) => number | null;
  readonly inflation: (year: number) => number | null;
  /** Number of years before that the inflation rule takes the mean of. */
  readonly inflationYears: number;
}

export interface RentCap {
  readonly year: number;
  readonly rule: RentCapRule;
  /** The cap that holds: as published where it was, else as computed. */
  readonly cap: number;
  readonly published: number | null;
  /** What the rule gives for the terms; null where a term is not known or the cap was simply agreed. */
  readonly computed: number | null;
  /** Growth of earlier years that the rule looks at, oldest first. */
  readonly terms: readonly YearGrowth[];
}

/** Until 2025: growth of collective wages of the year before, less half a percentage point. */
export const wageRule = (wageGrowthBefore: number): number => wageGrowthBefore - WAGE_DEDUCTION;

/**
 * From 2026: the mean inflation of the years before.
 * @param inflationBefore fractions, one per year
 * @returns the cap as a fraction: 0.041 is 4.1 %
 */
export const inflationRule = (inflationBefore: readonly number[]): number =>
  inflationBefore.reduce((sum, inflation) => sum + inflation, 0) / inflationBefore.length;

function rentCapRule(year: number): RentCapRule {
  if (year >= FIRST_INFLATION_YEAR) return "INFLATION";
  return year === AGREED_YEAR ? "AGREED" : "WAGES";
}

const known = (years: readonly number[], growthOf: (year: number) => number | null): YearGrowth[] =>
  years.flatMap((year) => {
    const growth = growthOf(year);
    return growth === null ? [] : [{ year, growth }];
  });

/**
 * The greatest growth of the rent sum in one year, by the rule of that year.
 * @throws RangeError where the cap was not published and cannot be computed either
 */
export function rentCap(year: number, facts: RentCapFacts): RentCap {
  const rule = rentCapRule(year);
  const window = rule === "INFLATION" ? facts.inflationYears : 1;
  const before = Array.from({ length: window }, (_, k) => year - window + k);
  const terms = rule === "AGREED" ? [] : known(before, rule === "WAGES" ? facts.wageGrowth : facts.inflation);
  const complete = terms.length === window && rule !== "AGREED";
  const growths = terms.map(({ growth }) => growth);
  const computed = complete ? (rule === "WAGES" ? wageRule(growths[0] ?? 0) : inflationRule(growths)) : null;
  const published = facts.publishedCap(year);
  const cap = published ?? computed;
  if (cap === null) throw new RangeError(`No rent cap of ${year}: not published, and its terms are not known`);
  return { year, rule, cap, published, computed, terms };
}
