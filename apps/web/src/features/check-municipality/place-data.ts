import type {
  FormerMunicipality,
  InterestPoint,
  LeverLine,
  PlaceIndexRegion,
  PlaceLeverAnswers,
  PlaceMunicipality,
  PlaceOutcome,
  PlaceRegion,
  PlaceShare,
  SearchHit,
  Vintage,
} from "@solidariteitskaart/client";
import type { ParamFault } from "../../address/read-param";
import type { RefusedLink } from "../../address/refused-link";
import type { ResultMark } from "../../address/result-mark";
import type { ViewState } from "../../address/view-state";
import type { ClassBreaks } from "../../map/class-breaks";
import type { PlaceDrawing } from "../../map/outlines/place-drawing";

/** Everything that the page about a place shows, as the API gave it. */
export interface PlaceData {
  /** Dutch address of this page, without query. */
  readonly path: string;
  /** Recalculation and rule; nothing else of a view counts here. */
  readonly view: ViewState;
  /** What stands in the link and was not used. */
  readonly faults: readonly ParamFault[];
  /** What the link says of its result; null: nothing. */
  readonly mark: ResultMark | null;
  readonly outcome: PlaceOutcome;
  readonly region: PlaceRegion;
  /** Null on the page of a region. */
  readonly municipality: PlaceMunicipality | null;
  readonly share: PlaceShare | null;
  readonly index: readonly PlaceIndexRegion[];
  readonly vintages: readonly Vintage[];
  readonly drawing: PlaceDrawing;
  readonly breaks: ClassBreaks;
  /** What levers do; null: not computed in time. */
  readonly tried: PlaceLeverAnswers | null;
  readonly levers: readonly LeverLine[];
  /** What a point of interest does; null where nothing can be moved, or the answer is not in time. */
  readonly interest: InterestPoint | null;
  /** Origin of this site, for the permanent link. */
  readonly origin: string;
  /** When these figures were given, milliseconds since 1970. */
  readonly at: number;
  /** The API did not answer just now: these are the last figures it gave. */
  readonly stale: boolean;
}

export type PlacePageData =
  | { readonly kind: "figures"; readonly data: PlaceData }
  /** The address is not the canonical one. */
  | { readonly kind: "moved"; readonly path: string }
  | {
      readonly kind: "former";
      readonly path: string;
      readonly former: FormerMunicipality;
      readonly index: readonly PlaceIndexRegion[];
      readonly view: ViewState;
    }
  /** No place has this code or name; `hits`: what looks like it. */
  | { readonly kind: "unknown"; readonly wanted: string; readonly hits: readonly SearchHit[] }
  /** The link asks for figures that do not exist. */
  | RefusedLink
  /** The figures that are asked for are of some regions, and this is in none of them. */
  | {
      readonly kind: "outside";
      readonly name: { readonly nl: string; readonly en: string };
      readonly view: ViewState;
      readonly vintages: readonly Vintage[];
      /** What they do hold. */
      readonly shown: readonly PlaceRegion["region"][];
    }
  | { readonly kind: "away"; readonly at: number };
