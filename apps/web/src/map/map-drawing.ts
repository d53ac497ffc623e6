import type { Point } from "./point";

/** What the map shows of one region; all lengths in the units of the drawing. */
export interface DrawnRegion {
  readonly code: string;
  /** SVG path data. */
  readonly path: string;
  /** The place well inside the region where its name stands. */
  readonly centre: Point;
  /** Radius of the largest circle around `centre` that stays inside. */
  readonly room: number;
}

/** The map as plain drawing data, made once on the server; the browser needs no map library to show it. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** What the drawing covers: [[south, west], [north, east]], degrees. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
  readonly regions: readonly DrawnRegion[];
  /** Lines between regions, and the outline of the country. */
  readonly borders: string;
  readonly coast: string;
  /** Neighbouring countries. */
  readonly ground: string;
  /** What has to stand beside the map, in English as its makers ask. */
  readonly attribution: { readonly text: string; readonly schematic: boolean };
}

/** Height of the drawing in its own units: about the pixels it gets on a wide screen. */
export const DRAWING_HEIGHT = 640;
