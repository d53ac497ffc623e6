import type { MapDrawing } from "../map-drawing";
import type { Point } from "../point";

/** Size of the drawing in its own units: about the pixels it gets on a wide screen. */
export const PLACE_FRAME = { width: 640, height: 480 } as const;

interface PlaceArea {
  readonly code: string;
  /** SVG path data. */
  readonly path: string;
  /** Well inside the part that is in sight. */
  readonly centre: Point;
  /** Distance from there to the nearest edge. */
  readonly room: number;
}

/** One region with what lies around it, drawn by the server. */
export interface PlaceDrawing {
  readonly regions: readonly PlaceArea[];
  readonly municipalities: readonly PlaceArea[];
  /** Lines between regions, between municipalities, the coast and neighbouring countries. */
  readonly borders: string;
  readonly municipalBorders: string;
  readonly coast: string;
  readonly ground: string;
  readonly attribution: MapDrawing["attribution"];
}
