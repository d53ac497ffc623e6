import {
  type Dataset,
  type FigureStatus,
  figures,
  type NationalFigureName,
  type Outcome,
} from "@solidariteitskaart/model";
import { figuresOf, type ObservedFigures } from "./figures-of.js";
import { COUNTRY, type Observation } from "./observation.js";

/** Which sources the rows name. */
export interface ObservationSources {
  /** Of what the recalculation published itself. */
  readonly published: string;
  /** Of what the model made. */
  readonly modelled: string;
}

/** What is observed: the country or one region. */
interface Subject {
  readonly code: string;
  readonly name: string;
  readonly totals: ObservedFigures;
  readonly years: readonly { readonly year: number; readonly figures: ObservedFigures }[];
  readonly statusOf: (measure: string, year: number | null) => FigureStatus;
}

/** Regional figures of a recalculation that came as a table follow from what was given; all others are modelled. */
export function regionalStatus({ kind }: Dataset): FigureStatus {
  return kind === "SECTOR" ? "MODELLED" : "DERIVED";
}

/**
 * The whole outcome as a tidy long table. Only a change of shape: every value stands in the outcome already. The country
 * comes first, then the regions in their own order; in each, measures in the order of the catalogue, totals before years.
 */
export function observations(outcome: Outcome, dataset: Dataset, sources: ObservationSources): Observation[] {
  return [country(outcome, dataset), ...regions(outcome, dataset)].flatMap((subject) =>
    rowsOf(subject, outcome, sources),
  );
}

function country({ national, years, solidarity, costs }: Outcome, dataset: Dataset): Subject {
  const costsByYear = new Map(costs?.years.map((year) => [year.year, figuresOf(year, "costs.")]));
  const status: Partial<Record<string, FigureStatus>> = {
    ...(national.figureStatus satisfies Record<NationalFigureName, unknown>),
  };
  return {
    ...COUNTRY,
    totals: new Map([
      ...figuresOf(national),
      ...figuresOf(solidarity, "solidarity."),
      ...(costs ? figuresOf(costs, "costs.") : []),
    ]),
    years: years.map((year) => ({
      year: year.year,
      figures: new Map([...figuresOf(year), ...(costsByYear.get(year.year) ?? [])]),
    })),
    statusOf: (measure, year) =>
      measure.startsWith("published.") ? "PUBLISHED" : (year === null && status[measure]) || regionalStatus(dataset),
  };
}

function regions(outcome: Outcome, dataset: Dataset): Subject[] {
  const names = new Map(dataset.regions.map(({ code, name }) => [code, name]));
  return outcome.regions.map((balance) => ({
    code: balance.region,
    name: names.get(balance.region) ?? balance.region,
    totals: figuresOf(balance),
    years: balance.years.map((year) => ({ year: year.year, figures: figuresOf(year) })),
    statusOf: () => regionalStatus(dataset),
  }));
}

function rowsOf(subject: Subject, { vintage, scenarioHash }: Outcome, sources: ObservationSources): Observation[] {
  const { code, name, totals, years, statusOf } = subject;
  const rows: Observation[] = [];
  for (const { key, unit } of figures) {
    const add = (year: number | null, value: number | null) => {
      const status = statusOf(key, year);
      const source = status === "MODELLED" ? sources.modelled : sources.published;
      rows.push({
        vintage,
        scenario: scenarioHash,
        regionCode: code,
        regionName: name,
        year,
        measure: key,
        value,
        unit,
        status,
        source,
      });
    };
    const total = totals.get(key);
    if (total !== undefined) add(null, total);
    for (const { year, figures: ofYear } of years) {
      const figure = ofYear.get(key);
      if (figure !== undefined) add(year, figure);
    }
  }
  return rows;
}
