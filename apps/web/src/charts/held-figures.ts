import type { Unit } from "@solidariteitskaart/client";
import { isDrawnForCharts } from "../api/say-status";
import type { Origin, YearPoint } from "./types";

/** One figure of a chart, as it goes into a file: of what, and in which unit. */
export interface HeldFigure {
  /** Its place along the chart: a year, a region, a lever. */
  readonly at: string | number;
  /** "" where it is what the whole chart is about. */
  readonly of: string;
  readonly unit: Unit;
  readonly value: number;
  /** Where it is not that of the whole chart. */
  readonly origin?: Origin | undefined;
  readonly remark?: string | undefined;
}

/** All figures behind a chart. */
export interface HeldFigures {
  /** What runs along the chart; null for years. */
  readonly along: string | null;
  /** Of a place along the chart, where it is an amount. */
  readonly alongUnit?: Unit | undefined;
  readonly figures: readonly HeldFigure[];
}

/** As an attribute, only where the page is drawn to cut the chart out: readers need not carry it. */
export const heldFigures = (make: () => HeldFigures): string | undefined =>
  isDrawnForCharts() ? JSON.stringify(make()) : undefined;

/** A row of figures along a chart: a line, a colour of columns, a column of the table beside it. */
export interface FigureRow {
  readonly label: string;
  readonly unit: Unit;
  readonly points: readonly YearPoint[];
}

/** Place by place, in the order of the axis. */
export const figuresOfRows = (along: string | null, rows: readonly FigureRow[]): HeldFigures => {
  const places = [...new Set(rows.flatMap(({ points }) => points.map(({ x }) => x)))].sort((one, other) => one - other);
  return {
    along,
    figures: places.flatMap((at) =>
      rows.flatMap(({ label, unit, points }) =>
        points.flatMap(({ x, y, origin }) =>
          x === at && y !== null ? [{ at, of: label, unit, value: y, origin }] : [],
        ),
      ),
    ),
  };
};
