import type { MapDrawing } from "./map-drawing";
import type { Point } from "./point";

/** What a map that is zoomed in shows of one municipality. */
export interface MunicipalityShape {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** The place well inside where its name stands, in the units of the drawing. */
  readonly centre: Point;
  /** Radius of the largest circle around `centre` that stays inside. */
  readonly room: number;
  readonly inhabitants: number;
  readonly dwellings: number;
  readonly corporationSharePercent: number;
  readonly corporationDwellings: number;
  /** EUR. */
  readonly meanWozValue: number;
}

/** Municipalities as drawing data, on the scale of the map of regions. */
export interface MunicipalityDrawing {
  /** The map of regions with every bend in its lines: what the page holds is drawn for a small picture. */
  readonly land: MapDrawing;
  /** Lines between municipalities: SVG path data. */
  readonly lines: string;
  readonly municipalities: readonly MunicipalityShape[];
  /** Where figures were imported from; null where they are published (Statistics Netherlands). */
  readonly imported: { readonly year: number; readonly source: string } | null;
}

/** Where the browser gets them, once a reader zooms in. */
export const MUNICIPALITIES_PATH = "/municipalities.json";
