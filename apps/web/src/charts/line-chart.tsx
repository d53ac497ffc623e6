import type { Unit } from "@solidariteitskaart/client";
import { scaleLinear } from "d3-scale";
import { HorizontalAxis, VerticalAxis } from "./axes";
import styles from "./chart.module.css";
import { EndLabels } from "./end-labels";
import { extentOf } from "./extent";
import { type FigureRow, figuresOfRows, heldFigures } from "./held-figures";
import { placeLevelLabel, type Stretch } from "./level-label";
import { SeriesKey } from "./series-key";
import { BandShape, LineShape } from "./series-shapes";
import { spacedTicks } from "./spaced-ticks";
import { TwoSizes } from "./two-sizes";
import type { Band, FormatNumber, Level, Series, Size } from "./types";

interface LineChartProps {
  /** What the chart shows, in one sentence: for who hears the page. */
  readonly summary: string;
  /** In which the points are: the axis may tell them in thousands or billions. */
  readonly unit: Unit;
  /** What runs along the horizontal axis; left out for years. */
  readonly along?: { readonly name: string; readonly unit: Unit };
  readonly series: readonly Series[];
  /** What the table beside has more. */
  readonly more?: readonly FigureRow[];
  readonly bands?: readonly Band[];
  readonly levels?: readonly Level[];
  /** Amounts start from zero; ratios and rates may not. */
  readonly fromZero?: boolean;
  readonly formatX?: FormatNumber;
  readonly formatY: FormatNumber;
}

/** Rough width of a letter at the size of labels, in drawing units. */
const LETTER = 7.2;

const marginsOf = (size: Size, series: readonly Series[], ticks: readonly string[]) => {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length)) * LETTER;
  return {
    left: longest(ticks) + 12,
    right: size.width - (size.name === "wide" ? longest(series.map(({ label }) => label)) + 14 : 14),
    top: 14,
    bottom: size.height - 32,
  };
};

/** How far above and below a level the foot of its label stands. */
const FOOT = { above: "-0.4em", below: "1.3em" } as const;

/** The lines as they are drawn; a year without a value leaves a gap. */
const stretchesOf = (
  series: readonly Series[],
  place: (x: number, y: number) => readonly [number, number],
): Stretch[] =>
  series.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      if (!from || from.y === null || to.y === null) return [];
      return { from: place(from.x, from.y), to: place(to.x, to.y) };
    }),
  );

/** Lines over the years, with their names at the end, ranges behind them and levels to hold them against. */
export const LineChart = ({
  summary,
  unit,
  along,
  series,
  more = [],
  bands = [],
  levels = [],
  fromZero = true,
  formatX = String,
  formatY,
}: LineChartProps) => {
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const plain = scaleLinear()
    .domain(extentOf(series, bands, levels, fromZero))
    .nice(4);
  const draw = (size: Size) => {
    const { left, right, top, bottom } = marginsOf(size, series, plain.ticks(4).map(formatY));
    const y = plain.copy().range([bottom, top]);
    const x = scaleLinear()
      .domain([places[0] ?? 0, places.at(-1) ?? 1])
      .range([left + 6, right - 6]);
    const lines = stretchesOf(series, (at, value) => [x(at), y(value)]);
    const labelPlace = ({ label, y: value }: Level) =>
      placeLevelLabel({ level: y(value), width: label.length * LETTER, left: left + 6, right, lines });
    const years = spacedTicks(places, Math.floor((right - left) / 48));
    return (
      <>
        <VerticalAxis y={y} left={left} right={right} format={formatY} />
        <HorizontalAxis places={years.map((year) => ({ key: year, at: x(year), label: formatX(year) }))} top={bottom} />
        {bands.map((band) => (
          <BandShape key={band.key} band={band} x={x} y={y} />
        ))}
        {levels.map((level) => {
          const { x: at, side } = labelPlace(level);
          return (
            <g key={level.label} transform={`translate(0 ${y(level.y).toFixed(1)})`}>
              <line x1={left} x2={right} className={styles.level} />
              <text x={at} dy={FOOT[side]} className={styles.levelLabel}>
                {level.label}
              </text>
            </g>
          );
        })}
        {series.map((one) => (
          <LineShape key={one.key} series={one} x={x} y={y} formatX={formatX} formatY={formatY} />
        ))}
        {size.name === "wide" && <EndLabels series={series} y={y} left={right + 6} top={top} bottom={bottom} />}
      </>
    );
  };
  return (
    <div
      className={styles.chart}
      data-figures={heldFigures(() => ({
        ...figuresOfRows(along?.name ?? null, [...series.map((one) => ({ ...one, unit })), ...more]),
        alongUnit: along?.unit,
      }))}
    >
      {series.length > 1 && <SeriesKey series={series} />}
      <TwoSizes summary={summary} draw={draw} />
    </div>
  );
};
