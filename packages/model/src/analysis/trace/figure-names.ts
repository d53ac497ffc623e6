import { type NameIn, namesIn } from "../../figures/catalogue.js";

export type CountName = NameIn<"YEAR">;
export type BookName = NameIn<"FINANCE">;

const COUNTS = namesIn("YEAR");
export const BOOKS = namesIn("FINANCE");

/** Figures of one year, of the country or a region; the books under "finance.". */
export type YearFigureName = CountName | `finance.${BookName}`;
export const YEAR_FIGURES: readonly YearFigureName[] = [...COUNTS, ...BOOKS.map((name) => `finance.${name}` as const)];

/** The same counts and amounts from the first year up to and including one. */
export type UntilFigureName = `until.${CountName}`;
export const UNTIL_FIGURES: readonly UntilFigureName[] = COUNTS.map((name) => `until.${name}` as const);

export const CORPORATION_FIGURES = namesIn("CORPORATION");
export type CorporationFigureName = NameIn<"CORPORATION">;

/** A municipality's part of its region. */
export const MUNICIPAL_FIGURES = namesIn("MUNICIPALITY");
export type MunicipalFigureName = NameIn<"MUNICIPALITY">;

/** What measures cost: totals by who pays, and the same year by year. */
export type CostTotalName = NameIn<"COSTS">;
export type CostYearName = NameIn<"COSTS_YEAR">;
export type CostFigureName = CostTotalName | CostYearName;
export const COST_TOTALS = namesIn("COSTS");
export const COST_YEARS = namesIn("COSTS_YEAR");
