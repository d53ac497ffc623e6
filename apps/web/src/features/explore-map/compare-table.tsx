import type { FigureStatus } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import stacked from "../../design/stacked.module.css";
import { HangsMark } from "../../figures/firmness/hangs-mark";
import type { Firm } from "../../figures/firmness/hangs-on-choices";
import { StatusSymbol } from "../../figures/status-symbol";
import styles from "./compare.module.css";
import table from "./figures-table.module.css";

interface Cell {
  readonly text: string;
  readonly firm: Firm | undefined;
}

interface CompareTableProps {
  /** What is compared, and in which unit. */
  readonly caption: string;
  readonly status: FigureStatus;
  /** What the columns stand for, where their heads are letters. */
  readonly keys: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Every number of the three maps. */
export const CompareTable = ({ caption, status, keys, columns, rows }: CompareTableProps) => {
  const t = useTranslations("compare");
  const s = useTranslations("status");
  const { view } = useView();
  return (
    // A wide table scrolls inside its own frame; the links in it make that reachable by keyboard.
    <section className={table.frame} aria-labelledby="compare-caption">
      <table className={`${table.table} ${stacked.stacked}`} id="compare">
        <caption id="compare-caption" className={table.caption}>
          <StatusSymbol status={status} /> {caption} ({s(status)})
          {keys.map((key) => (
            <span key={key} className={styles.key}>
              {key}
            </span>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("region")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code} data-region={code} data-selected={code === view.region ? "" : undefined}>
              <th scope="row">
                <ViewLink change={{ region: code, municipality: null }} current={code === view.region}>
                  {name}
                </ViewLink>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]} data-label={columns[index]}>
                  {cell.text}
                  <HangsMark figures={cell.firm} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
