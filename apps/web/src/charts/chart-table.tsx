import type { ReactNode } from "react";
import stacked from "../design/stacked.module.css";
import styles from "./chart.module.css";

export interface ChartTableData {
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** The figures behind a chart. It scrolls sideways by itself where it is wider than the page. */
export const ChartTable = ({ caption, columns, rows }: ChartTableData & { readonly caption: string }) => (
  <section className={styles.scroll} aria-label={caption} tabIndex={0}>
    <table className={`${styles.table} ${stacked.stacked}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells }) => (
          <tr key={key} data-row={key}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1] ?? index} data-label={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
