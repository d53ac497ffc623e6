import type { FigureStatus } from "@solidariteitskaart/model";
import type { NodeView } from "../nodes/node-view.js";
import type { Bilingual } from "../words/bilingual.js";

export interface MunicipalityView extends NodeView {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly provinceCode: string;
  readonly province: string;
  readonly regionCode: string;
  readonly regionNeedsCheck: boolean;
  readonly dwellings: number;
  readonly corporationSharePercent: number;
  /** Whole, as it is shown. */
  readonly corporationDwellings: number;
  readonly meanWozValue: number;
  readonly households: number;
  readonly inhabitants: number;
  /** Year of these figures. */
  readonly year: number;
  /** PUBLISHED by the statistics office; DERIVED where somebody brought the figures. */
  readonly status: FigureStatus;
  /** Code of the source of these figures. */
  readonly sourceCode: string;
  /** Its title, for people. */
  readonly sourceTitle: string;
  /** The former municipality whose code was asked for, where this one answers in its place. */
  readonly askedFor: FormerMunicipalityView | null;
}

/** A municipality that no longer exists, and where it went. */
export interface FormerMunicipalityView {
  readonly code: string;
  readonly name: string;
  readonly lastYear: number;
  readonly kind: "MERGER" | "SPLIT";
  /** Largest share first. */
  readonly parts: readonly {
    readonly municipalityCode: string;
    readonly share: number;
    readonly note: Bilingual | null;
  }[];
  readonly explanation: Bilingual;
}
