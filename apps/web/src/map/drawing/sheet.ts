import type { Point } from "../point";
import type { LabelLine } from "./label";
import type { Land } from "./land";
import type { Lane } from "./lane";
import type { Layout } from "./lay-map";
import type { StageName } from "./stage";

/** A label in the units of the drawing; amounts are written when they are drawn. */
export interface SheetLabel {
  readonly code: string;
  readonly at: Point;
  readonly lines: readonly Pick<LabelLine, "text" | "role" | "size" | "foot">[];
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** A flow in the units of the drawing. */
export interface SheetFlow {
  readonly from: string;
  readonly to: string;
  readonly lane: Lane;
  readonly width: number;
}

/** What lies over the regions on one stage, small enough to send: labels and lanes, in the units of the drawing. */
export interface Sheet {
  readonly stage: StageName;
  /** Pixels of the stage in one unit of the drawing. */
  readonly scale: number;
  /** How many flows are drawn at once unless asked. */
  readonly most: number;
  readonly labels: readonly SheetLabel[];
  /** Largest first; the first `most` hide nothing. */
  readonly flows: readonly SheetFlow[];
}

/** A hundredth of a unit is less than a screen shows. */
const short = (value: number): number => Math.round(value * 100) / 100;

/** @returns the layout in the units of the drawing on which the land lies */
export const sheetOf = (land: Land, { labels, flows }: Pick<Layout, "labels" | "flows">): Sheet => {
  const { scale, offset, stage } = land;
  const place = ([x, y]: Point): Point => [short((x - offset[0]) / scale), short((y - offset[1]) / scale)];
  return {
    stage: stage.name,
    scale,
    most: stage.flow.most,
    labels: labels.map(({ code, at, lines, leader }) => ({
      code,
      at: place(at),
      lines: lines.map(({ text, role, size, foot }) => ({
        text,
        role,
        size: short(size / scale),
        foot: short(foot / scale),
      })),
      leader: leader && [place(leader[0]), place(leader[1])],
    })),
    flows: flows.map(({ from, to, lane: [a, b, c, d], width }) => ({
      from,
      to,
      lane: [place(a), place(b), place(c), place(d)],
      width: short(width / scale),
    })),
  };
};
