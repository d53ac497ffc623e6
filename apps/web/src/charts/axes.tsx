import type { ScaleLinear } from "d3-scale";
import styles from "./chart.module.css";
import type { FormatNumber } from "./types";

type Scale = ScaleLinear<number, number>;

interface VerticalAxisProps {
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly format: FormatNumber;
  readonly ticks?: number;
}

/** Lines across at round values, each with its value; zero is drawn stronger. */
export const VerticalAxis = ({ y, left, right, format, ticks = 4 }: VerticalAxisProps) => (
  <g aria-hidden="true">
    {y.ticks(ticks).map((value) => (
      <g key={value} transform={`translate(0 ${y(value).toFixed(1)})`}>
        <line x1={left} x2={right} className={value === 0 ? styles.zero : styles.grid} />
        <text x={left - 8} dy="0.35em" textAnchor="end" className={styles.tick}>
          {format(value)}
        </text>
      </g>
    ))}
  </g>
);

interface HorizontalAxisProps {
  readonly places: readonly { readonly key: number; readonly at: number; readonly label: string }[];
  readonly top: number;
}

/** Years, or whatever runs along the bottom. */
export const HorizontalAxis = ({ places, top }: HorizontalAxisProps) => (
  <g aria-hidden="true">
    {places.map(({ key, at, label }) => (
      <text key={key} x={at.toFixed(1)} y={top + 20} textAnchor="middle" className={styles.tick}>
        {label}
      </text>
    ))}
  </g>
);
