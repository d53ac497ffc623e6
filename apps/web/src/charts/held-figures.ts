import { isDrawnForCharts } from "../api/say-status";
import type { Band, Series } from "./types";

/** Figures of a chart as they go into a file: a name for each column, a row for each place along the axis. */
interface HeldFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** As an attribute, only where the page is drawn to cut the chart out: readers need not carry it. */
export const heldFigures = (make: () => HeldFigures): string | undefined =>
  isDrawnForCharts() ? JSON.stringify(make()) : undefined;

/** Lines, and under and over what their ranges lie. */
export const figuresOfLines = (
  places: readonly number[],
  series: readonly Series[],
  bands: readonly Band[],
  summary: string,
): HeldFigures => {
  const at = <Point extends { readonly x: number }>(points: readonly Point[], place: number) =>
    points.find(({ x }) => x === place);
  return {
    columns: [
      "x",
      ...series.map(({ label }) => label || summary),
      ...bands.flatMap(({ key }) => [`${key} (1)`, `${key} (2)`]),
    ],
    rows: places.map((place) => [
      place,
      ...series.map(({ points }) => at(points, place)?.y ?? null),
      ...bands.flatMap(({ points }) => [at(points, place)?.low ?? null, at(points, place)?.high ?? null]),
    ]),
  };
};
