import type { Unit } from "@solidariteitskaart/client";
import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { isDrawnForCharts } from "../api/say-status";
import styles from "./chart.module.css";
import type { Tone } from "./types";

export interface BarRow {
  readonly key: string;
  readonly label: ReactNode;
  /** In the unit of all rows; bars of negative values go to the left of zero. */
  readonly value: number;
  /** The value as it is read: "+ € 1,2 miljard". */
  readonly text: ReactNode;
  readonly tone: Tone;
  /** Draws a span from `value` to `until` instead of from zero, with its own colour. */
  readonly until?: number;
  /** What a file says of the row, where that is more than `value`. */
  readonly figures?: readonly { readonly of: string; readonly unit?: Unit; readonly value: number }[];
  readonly remark?: string | undefined;
}

interface BarTableProps {
  readonly caption: string;
  readonly labelHeading: string;
  readonly valueHeading: string;
  /** In which the values are. */
  readonly unit: Unit;
  readonly rows: readonly BarRow[];
  /** Smallest and largest value of the scale, where it must be the same as elsewhere. */
  readonly domain?: readonly [number, number];
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** A table whose rows carry bars on one scale: the chart is its own table. */
export const BarTable = ({ caption, labelHeading, valueHeading, unit, rows, domain }: BarTableProps) => {
  const ends = rows.flatMap(({ value, until }) => [value, until ?? 0]);
  const at = scaleLinear()
    .domain(domain ?? [Math.min(0, ...ends), Math.max(1e-9, 0, ...ends)])
    .range([0, 100]);
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{labelHeading}</th>
          <th scope="col">{valueHeading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, text, tone, until = 0, figures, remark }) => (
          <tr
            key={key}
            data-row={key}
            data-figures={
              isDrawnForCharts()
                ? JSON.stringify((figures ?? [{ of: valueHeading, value }]).map((one) => ({ unit, remark, ...one })))
                : undefined
            }
          >
            <th scope="row">{label}</th>
            <td>
              <svg aria-hidden="true" className={styles.bar} height="14" width="100%">
                <line x1={percent(at(0))} x2={percent(at(0))} y1="0" y2="14" className={styles.zero} />
                <rect
                  x={percent(at(Math.min(value, until)))}
                  width={percent(Math.abs(at(value) - at(until)))}
                  y="1"
                  height="12"
                  className={styles.column}
                  data-tone={tone}
                />
              </svg>
              <span className={styles.barText}>{text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
