import { scaleLinear } from "d3-scale";
import styles from "./chart.module.css";
import type { FormatNumber, Tone } from "./types";

interface LabelledColumnsProps {
  readonly summary: string;
  readonly columns: readonly { readonly x: number; readonly y: number }[];
  readonly tone: Tone;
  readonly formatY: FormatNumber;
}

const WIDTH = 680;
const HEIGHT = 96;
const TOP = 22;
const BOTTOM = HEIGHT - 24;

/** A low row of columns with each value on top: on paper nobody can point at a column. */
export const LabelledColumns = ({ summary, columns, tone, formatY }: LabelledColumnsProps) => {
  const y = scaleLinear()
    .domain([0, Math.max(1e-9, ...columns.map((column) => column.y))])
    .range([BOTTOM, TOP]);
  const room = WIDTH / Math.max(1, columns.length);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} className={styles.low} role="img" aria-label={summary}>
      {columns.map(({ x, y: value }, index) => (
        <g key={x} transform={`translate(${(room * index).toFixed(1)} 0)`}>
          <rect
            x={(room * 0.12).toFixed(1)}
            width={(room * 0.76).toFixed(1)}
            y={y(value).toFixed(1)}
            height={(BOTTOM - y(value)).toFixed(1)}
            className={styles.column}
            data-tone={tone}
          />
          <text x={(room / 2).toFixed(1)} y={(y(value) - 6).toFixed(1)} textAnchor="middle" className={styles.value}>
            {formatY(value)}
          </text>
          <text x={(room / 2).toFixed(1)} y={HEIGHT - 6} textAnchor="middle" className={styles.tick}>
            {x}
          </text>
        </g>
      ))}
      <line x1="0" x2={WIDTH} y1={BOTTOM} y2={BOTTOM} className={styles.zero} />
    </svg>
  );
};
