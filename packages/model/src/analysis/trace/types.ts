import type { FigureStatus } from "../../dataset/types.js";
import { type NameIn, namesIn } from "../../figures/catalogue.js";
import type { Unit } from "../../figures/unit.js";
import type { MunicipalHomes } from "../../outcome/municipal-shares.js";
import type {
  CorporationFigureName,
  CostFigureName,
  MunicipalFigureName,
  UntilFigureName,
  YearFigureName,
} from "./figure-names.js";

/** Figures of a region that can be traced. */
export const REGION_FIGURES = namesIn("REGION");
export type RegionFigureName = NameIn<"REGION">;

export const NATIONAL_FIGURES = namesIn("NATIONAL");
export type NationalTraceName = NameIn<"NATIONAL">;

/** Which figure: of the country, a region, one or some of their years, a corporation, a municipality, the costs, or the plan. */
export type TraceFigure =
  | { readonly scope: "NATIONAL"; readonly name: NationalTraceName }
  | { readonly scope: "REGION"; readonly region: string; readonly name: RegionFigureName }
  /** Region null: the country. */
  | { readonly scope: "YEAR"; readonly region: string | null; readonly year: number; readonly name: YearFigureName }
  /** From the first year up to and including one; region null: the country. */
  | { readonly scope: "UNTIL"; readonly region: string | null; readonly year: number; readonly name: UntilFigureName }
  | { readonly scope: "CORPORATION"; readonly corporation: string; readonly name: CorporationFigureName }
  /** A municipality's part of its region, spread over all municipalities of that region. */
  | {
      readonly scope: "MUNICIPALITY";
      readonly region: string;
      readonly municipality: string;
      readonly municipalities: readonly MunicipalHomes[];
      readonly name: MunicipalFigureName;
    }
  /** Year null: over all years. */
  | { readonly scope: "COSTS"; readonly year: number | null; readonly name: CostFigureName }
  | { readonly scope: "TRANSFER"; readonly from: string; readonly to: string };

/** One step of the explanation: a figure, how it follows from others, and those others. */
export interface TraceNode {
  /** Text key: "open", "marketInterest", "lever.rentIncrease"; names in formulas are keys too. */
  readonly key: string;
  /** Null for the country, and for inputs that are the same everywhere. */
  readonly region: string | null;
  /** Id of the corporation; null for all other figures. */
  readonly corporation: string | null;
  /** Code of the municipality; null for all other figures. */
  readonly municipality: string | null;
  /** Of one year; null for a total over all years, and for what holds in all of them. */
  readonly year: number | null;
  /** Null where nothing is known, or where it differs by year. */
  readonly value: number | null;
  /** One value a model year, where it differs by year. */
  readonly byYear: readonly number[] | null;
  readonly unit: Unit;
  readonly status: FigureStatus;
  /** Null for an input: it follows from nothing. */
  readonly formula: string | null;
  /** Ids of sources; of an input only. */
  readonly sources: readonly string[];
  readonly inputs: readonly TraceNode[];
}

/** Where an input comes from. The rows of packages/data's assumptions are of this shape. */
export interface InputEvidence {
  /** Name of the model's input: "monthlyRent". */
  readonly key: string;
  /** "social", "both" and "sector" concern the social branch. */
  readonly branch: string;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}
