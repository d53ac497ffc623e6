import type { Point } from "../point";
import type { LabelLine } from "./label";
import type { Land } from "./land";
import type { Lane } from "./lane";
import type { Layout } from "./lay-map";
import type { StageName } from "./stage";

/** A line of a label: a name with its text, or where the amount stands, which is written when it is drawn. */
export type SheetLine = readonly [role: LabelLine["role"], size: number, foot: number, text?: string];

/** A label in the units of the drawing. */
export interface SheetLabel {
  readonly code: string;
  readonly at: Point;
  readonly lines: readonly SheetLine[];
  /** Only of a label outside its region. */
  readonly leader?: readonly [from: Point, to: Point];
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

/** A tenth of a unit is less than a screen shows; every page with a map carries hundreds of these. */
const short = (value: number): number => Math.round(value * 10) / 10;

/** A hundredth for flows, of which the thinnest are few units wide. */
const fine = (value: number): number => Math.round(value * 100) / 100;

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
      lines: lines.map(
        ({ text, role, size, foot }): SheetLine =>
          text === ""
            ? [role, short(size / scale), short(foot / scale)]
            : [role, short(size / scale), short(foot / scale), text],
      ),
      ...(leader && { leader: [place(leader[0]), place(leader[1])] as const }),
    })),
    flows: flows.map(({ from, to, lane: [a, b, c, d], width }) => ({
      from,
      to,
      lane: [place(a), place(b), place(c), place(d)],
      width: fine(width / scale),
    })),
  };
};
