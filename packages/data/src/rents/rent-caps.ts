import { type FigureStatus, type RentCap, rentCap, type YearGrowth } from "@solidariteitskaart/model";
import type { Assumption } from "../facts/assumption.js";
import { assumptionValue } from "../facts/assumption-value.js";
import type { Claim } from "../facts/claim.js";
import type { SectorFigure } from "../facts/sector-figure.js";

/** First year with a rule of the national agreements. */
const FIRST_YEAR = 2023;
/** Last year of the agreements. */
const LAST_YEAR = 2034;

/** The claim of the letter that tells the rule. */
const RULE_CLAIMS = { WAGES: "rent-cap-2023-2025", AGREED: "rent-cap-2025", INFLATION: "rent-cap-2026" } as const;

interface Known {
  readonly value: number;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export interface RentCapTerm extends YearGrowth {
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

/** The rent cap of one year with what may be claimed of it. Growth is a fraction. */
export interface RentCapRow extends Omit<RentCap, "terms"> {
  readonly terms: readonly RentCapTerm[];
  /** Claim of the letter that tells the rule of this year. */
  readonly claim: string;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export interface RentCapSources {
  readonly sectorFigures: readonly SectorFigure[];
  readonly assumptions: readonly Assumption[];
  readonly claims: readonly Claim[];
}

/** Figures of a metric in percent, by the year that they begin in, as fractions. */
function byYear(figures: readonly SectorFigure[], metric: string): ReadonlyMap<number, Known> {
  return new Map(
    figures
      .filter((row) => row.metric === metric && row.periodFrom !== null)
      .map(({ periodFrom, value, status, sources }) => [
        Number(periodFrom?.slice(0, 4)),
        { value: Number((value / 100).toFixed(6)), status, sources },
      ]),
  );
}

function inflationOf(assumptions: readonly Assumption[], year: number): Known | null {
  const row = assumptions.find(
    ({ key, fromYear, untilYear }) =>
      key === "inflation" && (fromYear ?? year) <= year && year <= (untilYear ?? Number.POSITIVE_INFINITY),
  );
  return row ?? null;
}

/**
 * The cap on the growth of the rent sum for every year from 2023 to 2034, each by the rule of its year.
 * @returns fractions: 0.041 is 4.1 %
 * @throws RangeError where a cap was not published and cannot be computed either
 */
export function rentCaps({ sectorFigures, assumptions, claims }: RentCapSources): RentCapRow[] {
  const published = byYear(sectorFigures, "rent-sum-cap");
  const wages = byYear(sectorFigures, "wage-growth");
  const inflation = (year: number) => inflationOf(assumptions, year);
  const facts = {
    publishedCap: (year: number) => published.get(year)?.value ?? null,
    wageGrowth: (year: number) => wages.get(year)?.value ?? null,
    inflation: (year: number) => inflation(year)?.value ?? null,
    inflationYears: assumptionValue(assumptions, "rentGrowthWindow", "sector", LAST_YEAR),
  };
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, k) => {
    const cap = rentCap(FIRST_YEAR + k, facts);
    const terms = cap.terms.map(({ year, growth }) => {
      const term = cap.rule === "WAGES" ? wages.get(year) : inflation(year);
      return { year, growth, status: term?.status ?? "ASSUMED", sources: term?.sources ?? [] };
    });
    const claim = claims.find(({ id }) => id === RULE_CLAIMS[cap.rule]);
    const own = published.get(cap.year);
    return {
      ...cap,
      terms,
      claim: RULE_CLAIMS[cap.rule],
      // Computed from what is partly assumed, it is assumed; a published cap stays what its source makes it.
      status: own?.status ?? (terms.every((term) => term.status === "PUBLISHED") ? "DERIVED" : "ASSUMED"),
      sources: [...new Set([...(own?.sources ?? terms.flatMap((term) => term.sources)), ...(claim?.sources ?? [])])],
    };
  });
}
