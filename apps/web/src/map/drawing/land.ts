import type { Position } from "geojson";
import { fitMercator } from "../outlines/fit-mercator";
import { innermostPoint } from "../outlines/innermost-point";
import { type Outline, polygonsOf } from "../outlines/read-areas";
import type { Point } from "../point";
import { around, type Box } from "./box";
import { boxAround } from "./outlines";
import { rasterOf } from "./raster";
import type { Stage } from "./stage";
import { type Count, countIn } from "./sums";

type Ring = readonly Point[];

/** A region on a stage. */
export interface Territory {
  readonly code: string;
  /** Each polygon as its rings, the outer one first. */
  readonly polygons: readonly (readonly Ring[])[];
  /** The point furthest from every border. */
  readonly heart: Point;
  /** Around all of it, and around its largest part. */
  readonly box: Box;
  readonly mainland: Box;
}

/** The country on a stage: outlines in its pixels, and for each pixel the region that lies there. */
export interface Land {
  readonly stage: Stage;
  readonly territories: readonly Territory[];
  /** From units of the drawing, of this height, to pixels of the stage. */
  readonly scale: number;
  readonly offset: Point;
  /** @returns number of the region at a pixel, 1 for the first; 0 for sea and abroad */
  readonly at: (x: number, y: number) => number;
  /** @returns how far a pixel lies from the nearest border or coast, pixels */
  readonly depth: (x: number, y: number) => number;
  /** @returns how many pixels of a box lie in some region */
  readonly covered: Count;
}

const sizeOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/**
 * Lays regions on a stage, in the Web Mercator of the zoomable map, so that islands, server and pictures agree.
 * @param areas regions with their outlines, degrees
 * @param height height of the drawing in its own units
 */
export const layLand = (areas: readonly Outline[], stage: Stage, height: number): Land => {
  const places: readonly Position[] = areas.flatMap(polygonsOf).flat(2);
  const { project, width } = fitMercator(places, height);
  const { left, top, right, bottom } = stage.land;
  const scale = Math.min((right - left) / width, (bottom - top) / height);
  const offset: Point = [(left + right - width * scale) / 2, (top + bottom - height * scale) / 2];
  const place = (position: Position): Point => {
    const [x, y] = project(position);
    return [x * scale + offset[0], y * scale + offset[1]];
  };
  const territories = areas.map((area): Territory => {
    const polygons = polygonsOf(area).map((rings) => rings.map((ring) => ring.map(place)));
    const parts = polygons
      .map(([outer = []]) => boxAround(outer))
      .toSorted((one, other) => sizeOf(other) - sizeOf(one));
    const box = around(parts);
    return { code: area.code, polygons, heart: innermostPoint(polygons).point, box, mainland: parts[0] ?? box };
  });
  const raster = rasterOf(territories, stage);
  const whole: Box = { left: 0, top: 0, right: stage.width, bottom: stage.height };
  return { stage, territories, scale, offset, ...raster, covered: countIn(whole, (x, y) => raster.at(x, y) > 0) };
};
