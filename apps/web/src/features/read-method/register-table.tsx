import type { ReactNode } from "react";
import stacked from "../../design/stacked.module.css";
import styles from "./method.module.css";

interface RegisterTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** A register of the method: what is named first, then its values. */
export const RegisterTable = ({ caption, columns, rows }: RegisterTableProps) => (
  <section className={styles.scroll} aria-label={caption} tabIndex={0}>
    <table className={`${styles.register} ${stacked.stacked}`}>
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
        {rows.map(({ key, head, cells }) => (
          <tr key={key} data-row={key}>
            <th scope="row">{head}</th>
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
