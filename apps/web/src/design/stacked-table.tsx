import type { ReactNode } from "react";
import stacked from "./stacked.module.css";

export interface TableData {
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly cells: readonly ReactNode[] }[];
}

interface StackedTableProps extends TableData {
  readonly caption: string;
  /** Class of what scrolls. */
  readonly scroll: string | undefined;
  /** Class of the table in it. */
  readonly table: string | undefined;
}

/** Scrolls sideways by itself where it is wider than the page; on a phone each row stands as a list. */
export const StackedTable = ({ caption, columns, rows, scroll, table }: StackedTableProps) => (
  <section className={scroll} aria-label={caption} tabIndex={0}>
    <table className={`${table} ${stacked.stacked}`}>
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
