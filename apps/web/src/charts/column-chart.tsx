import type { Unit } from "@solidariteitskaart/client";
import { scaleLinear } from "d3-scale";
import { HorizontalAxis, VerticalAxis } from "./axes";
import styles from "./chart.module.css";
import { type FigureRow, figuresOfRows, heldFigures } from "./held-figures";
import { spacedTicks } from "./spaced-ticks";
import { stackParts } from "./stack-parts";
import { TwoSizes } from "./two-sizes";
import type { FormatNumber, Origin, Size, Tone } from "./types";

export interface ColumnPart {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  /** Hatched for what is lost, planned or agreed; filled for what is there. */
  readonly hatched?: boolean;
}

export interface ChartColumn {
  readonly x: number;
  /** By key of the part, in the unit of the axis; zero or more. */
  readonly values: Readonly<Record<string, number>>;
  /** Of parts whose origin is not that of the whole chart. */
  readonly origins?: Readonly<Record<string, Origin>>;
}

/** Levels that belong to one column each: a mean, an expectation. Neighbours at one height join into a line. */
export interface ColumnMarks {
  readonly label: string;
  readonly at: readonly { readonly x: number; readonly y: number; readonly origin?: Origin }[];
}

interface ColumnChartProps {
  readonly summary: string;
  /** In which the parts are. */
  readonly unit: Unit;
  readonly parts: readonly ColumnPart[];
  readonly columns: readonly ChartColumn[];
  readonly marks?: ColumnMarks;
  /** What the table beside has more. */
  readonly more?: readonly FigureRow[];
  readonly formatX?: FormatNumber;
  readonly formatY: FormatNumber;
}

const LETTER = 7.9;

/** A column a year, made up of parts that lie on each other. */
export const ColumnChart = ({
  summary,
  unit,
  parts,
  columns,
  marks,
  more = [],
  formatX = String,
  formatY,
}: ColumnChartProps) => {
  const keys = parts.map(({ key }) => key);
  const stacks = columns.map((column) => ({ x: column.x, spans: stackParts(column.values, keys) }));
  const marked = marks?.at ?? [];
  const tops = [...stacks.flatMap(({ spans }) => spans.map(({ to }) => to)), ...marked.map(({ y }) => y)];
  const highest = Math.max(1e-9, ...tops);
  const plain = scaleLinear().domain([0, highest]).nice(4);
  const draw = (size: Size) => {
    const left = Math.max(...plain.ticks(4).map((tick) => formatY(tick).length)) * LETTER + 12;
    const right = size.width - 6;
    const bottom = size.height - 32;
    const y = plain.copy().range([bottom, 14]);
    const room = (right - left) / Math.max(1, columns.length);
    const middle = (index: number) => left + room * (index + 0.5);
    const shown = new Set(
      spacedTicks(
        columns.map(({ x }) => x),
        Math.floor((right - left) / 48),
      ),
    );
    return (
      <>
        <VerticalAxis y={y} left={left} right={right} format={formatY} />
        <HorizontalAxis
          places={columns.flatMap(({ x }, index) =>
            shown.has(x) ? [{ key: x, at: middle(index), label: formatX(x) }] : [],
          )}
          top={bottom}
        />
        {stacks.map(({ x, spans }, index) =>
          spans.map(({ key, from, to }) => {
            const part = parts.find((one) => one.key === key);
            return (
              <rect
                key={`${String(x)} ${key}`}
                x={(middle(index) - room * 0.36).toFixed(1)}
                width={(room * 0.72).toFixed(1)}
                y={y(to).toFixed(1)}
                height={(y(from) - y(to)).toFixed(1)}
                className={styles.column}
                data-tone={part?.tone}
                data-hatched={part?.hatched ? "" : undefined}
              >
                <title>{`${part?.label ?? key}, ${formatX(x)}: ${formatY(to - from)}`}</title>
              </rect>
            );
          }),
        )}
        {stacks.map(({ x }, index) =>
          marked
            .filter((mark) => mark.x === x)
            .map((mark) => (
              <line
                key={`${String(x)} ${String(mark.y)}`}
                x1={(middle(index) - room * 0.5).toFixed(1)}
                x2={(middle(index) + room * 0.5).toFixed(1)}
                y1={y(mark.y).toFixed(1)}
                y2={y(mark.y).toFixed(1)}
                className={styles.mark}
              >
                <title>{`${marks?.label ?? ""}, ${formatX(x)}: ${formatY(mark.y)}`}</title>
              </line>
            )),
        )}
      </>
    );
  };
  return (
    <div
      className={styles.chart}
      data-figures={heldFigures(() =>
        figuresOfRows(null, [
          ...parts.map(({ key, label }) => ({
            label,
            unit,
            points: columns.map(({ x, values, origins }) => ({ x, y: values[key] ?? null, origin: origins?.[key] })),
          })),
          ...(marks ? [{ label: marks.label, unit, points: marks.at }] : []),
          ...more,
        ]),
      )}
    >
      <ul className={`${styles.key} ${styles.always}`} aria-hidden="true">
        {parts.map(({ key, label, tone, hatched }) => (
          <li key={key} data-tone={tone}>
            <svg width="14" height="14">
              <rect
                x="1"
                y="1"
                width="12"
                height="12"
                className={styles.column}
                data-tone={tone}
                data-hatched={hatched ? "" : undefined}
              />
            </svg>
            {label}
          </li>
        ))}
        {marks && (
          <li>
            <svg width="14" height="14">
              <line x1="0" x2="14" y1="7" y2="7" className={styles.mark} />
            </svg>
            {marks.label}
          </li>
        )}
      </ul>
      <TwoSizes summary={summary} draw={draw} />
    </div>
  );
};
