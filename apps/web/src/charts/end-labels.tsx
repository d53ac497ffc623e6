import type { ScaleLinear } from "d3-scale";
import styles from "./chart.module.css";
import { spreadLabels } from "./spread-labels";
import type { Series } from "./types";

interface EndLabelsProps {
  readonly series: readonly Series[];
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE_HEIGHT = 17;

const lastValue = ({ points }: Series): number => points.findLast(({ y }) => y !== null)?.y ?? 0;

/** The name of each line at its end, so that nobody has to look it up. */
export const EndLabels = ({ series, y, left, top, bottom }: EndLabelsProps) => {
  const places = spreadLabels(
    series.map((one) => y(lastValue(one))),
    LINE_HEIGHT,
    top + 6,
    bottom,
  );
  return (
    <g aria-hidden="true">
      {series.map(({ key, label, tone }, index) => (
        <text
          key={key}
          x={left}
          y={(places[index] ?? 0).toFixed(1)}
          dy="0.35em"
          data-tone={tone}
          className={styles.endLabel}
        >
          {label}
        </text>
      ))}
    </g>
  );
};
